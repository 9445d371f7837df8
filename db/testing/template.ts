import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { Client } from "pg";
import type { TestProject } from "vitest/node";

import { migrateRecord } from "../client/migrate";
import { recordAddress, type RecordAddress } from "../engine";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated, empty record to copy: a file, or the name of a PostgreSQL database. */
    template: string;
    /** A folder of this run, removed at its end. */
    folder: string;
  }
}

const templateName = "citycalls_template";

/** Migrates one empty record before all tests; each test then works on a copy of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-test-"));
  const template = await prepare(folder);
  project.provide("template", template);
  project.provide("folder", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

async function prepare(folder: string): Promise<string> {
  const address = recordAddress();
  if (address.engine === "sqlite") {
    const file = path.join(folder, "template.db");
    await migrateRecord({ engine: "sqlite", file });
    return file;
  }
  await recreateDatabase(address.url, templateName);
  await migrateRecord(databaseAddress(address.url, templateName));
  return templateName;
}

/** Is the address of another database on the same server. */
export function databaseAddress(serverUrl: string, name: string): RecordAddress {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { engine: "postgres", url: url.href, replicaUrl: undefined };
}

/** Makes a PostgreSQL database anew, from a template where one is named. */
export async function recreateDatabase(url: string, name: string, from?: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`drop database if exists "${name}" with (force)`);
    await client.query(`create database "${name}"${from ? ` template "${from}"` : ""}`);
  } finally {
    await client.end();
  }
}

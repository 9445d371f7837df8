import { mkdirSync } from "node:fs";
import path from "node:path";

import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import SQLite from "better-sqlite3";
import { Client } from "pg";

import { recordAddress, type RecordAddress } from "../engine";

import { connect } from "./sqlite";

/** Any number, as long as every node takes the same one: "CITY" in ASCII. */
const advisoryLock = 0x43495459;

const lockWaitMs = 60_000;

function folder(engine: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "db/migrations", engine);
}

/**
 * Brings the record to the newest shape. Drizzle's `migrate()` alone applies a migration once for
 * each process that starts with it, so the others wait behind an exclusive lock.
 */
export async function migrateRecord(address: RecordAddress = recordAddress()): Promise<void> {
  if (address.engine === "sqlite") migrateFile(address.file);
  else await migrateServer(address.url);
}

function migrateFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = new SQLite(`${file}.lock`, { timeout: lockWaitMs });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    const connection = connect(file);
    try {
      migrateSqlite(drizzleSqlite(connection), { migrationsFolder: folder("sqlite") });
    } finally {
      connection.close();
    }
    lock.exec("COMMIT");
  } finally {
    lock.close();
  }
}

async function migrateServer(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [advisoryLock]);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder: folder("postgres") });
  } finally {
    await client.end();
  }
}

import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import path from "node:path";

import { afterEach, beforeEach, inject } from "vitest";

import { closeRecord, openRecord, replaceRecord } from "../client/record";
import { recordAddress, type RecordAddress } from "../engine";

import { databaseAddress, recreateDatabase } from "./template";

/** Gives each test of a file an empty record of its own, on the engine of this run. */
export function freshRecordPerTest(): void {
  beforeEach(async () => {
    await replaceRecord(openRecord(await copyTemplate()));
  });
  afterEach(closeRecord);
}

async function copyTemplate(): Promise<RecordAddress> {
  const address = recordAddress();
  if (address.engine === "sqlite") {
    const file = path.join(inject("folder"), `${randomUUID()}.db`);
    copyFileSync(inject("template"), file);
    return { engine: "sqlite", file };
  }
  const name = `citycalls_${randomUUID().slice(0, 8)}`;
  await recreateDatabase(address.url, name, inject("template"));
  return databaseAddress(address.url, name);
}

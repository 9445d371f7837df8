import { randomUUID } from "node:crypto";
import path from "node:path";

import { describe, expect, inject, it } from "vitest";

import { recordAddress, type RecordAddress } from "@/db/engine";
import { databaseAddress, recreateDatabase } from "@/db/testing/template";

import { killSenders } from "../killed-senders.fixture";

async function newRecord(): Promise<RecordAddress> {
  const address = recordAddress();
  if (address.engine === "sqlite")
    return { engine: "sqlite", file: path.join(inject("folder"), `${randomUUID()}.db`) };
  const name = `citycalls_senders_${randomUUID().slice(0, 8)}`;
  await recreateDatabase(address.url, name);
  return databaseAddress(address.url, name);
}

describe("Several workers on one outbox", () => {
  it("lose nothing when one is killed, and repeat at most what it had under way", async () => {
    const times = { takesMs: 10, leaseMs: 2_000 };
    const given = { mails: 60, kills: 1, workers: 2, replaced: false, ...times };
    const report = await killSenders(await newRecord(), given);
    expect(report.lost).toBe(0);
    expect(report.duplicates).toBeLessThanOrEqual(report.kills);
  }, 60_000);
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { engine, recordAddress, type RecordAddress } from "../db/engine";
import { databaseAddress, recreateDatabase } from "../db/testing/template";
import { killSenders, type SendersReport } from "../lib/outbox/killed-senders.fixture";
import { startPostgres } from "../scripts/steps/postgres.mjs";

/*
 * What crashes cost: due mails, worker processes that are killed at random moments, a real mail server
 * in this process that counts what it takes. On SQLite, then in a process of its own on PostgreSQL.
 */

const mails = Number(process.env.BENCH_MAILS ?? 10_000);
const kills = Number(process.env.BENCH_KILLS ?? 200);
const takesMs = Number(process.env.BENCH_TAKES_MS ?? 0);
const faultFree = Math.min(mails, 2_000);
const file = "bench/results/outbox.json";

/** Measures and prints a table; the same as JSON in `bench/results/outbox.json`. */
export async function benchOutbox(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-bench-outbox-"));
  try {
    const given = { mails, kills, workers: 2, takesMs };
    const killed = await killSenders(await newRecord(folder, "killed"), given);
    const calm = { mails: faultFree, kills: 0, workers: 4, takesMs };
    const undisturbed = await killSenders(await newRecord(folder, "calm"), calm);
    report({
      [`${engine}, two workers killed`]: rowOf(mails, killed),
      [`${engine}, four workers left alone`]: rowOf(faultFree, undisturbed),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (engine === "sqlite") await measureOnPostgres();
}

async function newRecord(folder: string, name: string): Promise<RecordAddress> {
  const address = recordAddress();
  if (address.engine === "sqlite")
    return { engine: "sqlite", file: path.join(folder, `${name}.db`) };
  await recreateDatabase(address.url, `citycalls_bench_${name}`);
  return databaseAddress(address.url, `citycalls_bench_${name}`);
}

async function measureOnPostgres(): Promise<void> {
  const server = await startPostgres();
  try {
    const program = ["--import", "tsx", "bench/run.ts", "outbox"];
    const env = { ...process.env, DATABASE_URL: server.url };
    await once(spawn(process.execPath, program, { env, stdio: "inherit" }), "exit");
  } finally {
    await server.end();
  }
}

function rowOf(count: number, { kills: killed, lost, duplicates, seconds }: SendersReport) {
  return {
    mails: count,
    kills: killed,
    lost,
    duplicates,
    "duplicates per kill": killed === 0 ? 0 : Math.round((duplicates / killed) * 1000) / 1000,
    "mails per second": Math.round(count / seconds),
  };
}

function report(rows: Record<string, ReturnType<typeof rowOf>>): void {
  console.table(rows);
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>)
    : {};
  mkdirSync("bench/results", { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...before, ...rows }, null, 2)}\n`);
}

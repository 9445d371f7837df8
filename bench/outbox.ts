import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { engine, recordAddress, type RecordAddress } from "../db/engine";
import { databaseAddress, recreateDatabase } from "../db/testing/template";
import { killSenders, type SendersReport } from "../lib/outbox/killed-senders.fixture";
import { leaseMs as usualLeaseMs } from "../lib/outbox/vocabulary";
import { startPostgres } from "../scripts/steps/postgres.mjs";

/*
 * What crashes cost: due mails, worker processes that are killed at random moments of their work, a real
 * mail server that counts what it takes, each a process of its own. `npm run bench -- outbox sqlite` or
 * `postgres`; both, one after the other, where it is not said.
 */

const mails = Number(process.env.BENCH_MAILS ?? 10_000);
const kills = Number(process.env.BENCH_KILLS ?? 200);
const takesMs = Number(process.env.BENCH_TAKES_MS ?? 0);
const leaseMs = 5_000;
const file = "bench/results/outbox.json";

/** Measures and prints a table; the same as JSON in `bench/results/outbox.json`. */
export async function benchOutbox(only = process.argv[3]): Promise<void> {
  if (engine === "postgres" || only !== "postgres") await measureHere();
  if (engine === "sqlite" && only !== "sqlite") await measureOnPostgres();
}

async function measureHere(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-bench-outbox-"));
  const tell = (words: string) => {
    console.log(`${new Date().toISOString().slice(11, 19)} ${engine}: ${words}`);
  };
  const usual = { mails, takesMs, leaseMs, tell };
  try {
    const killed = await killSenders(await newRecord(folder, "killed"), {
      ...usual,
      kills,
      workers: 2,
      replaced: true,
    });
    report({ [`${engine}, two workers killed`]: rowOf(killed) });
    const calm = await killSenders(await newRecord(folder, "calm"), {
      ...usual,
      kills: 0,
      workers: 4,
      replaced: false,
      leaseMs: usualLeaseMs,
    });
    report({ [`${engine}, four workers left alone`]: rowOf(calm) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

function rowOf({ kills: killed, lost, duplicates, seconds }: SendersReport) {
  return {
    mails,
    kills: killed,
    lost,
    duplicates,
    "duplicates per kill": killed === 0 ? 0 : Math.round((duplicates / killed) * 1000) / 1000,
    "mails per second": Math.round(mails / seconds),
    load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
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

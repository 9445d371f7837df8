import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { count, eq } from "drizzle-orm";

import { appDb, closeRecord, transaction } from "@/db/client/record";
import { engine } from "@/db/engine";
import { callDeadlines } from "@/db/schema/call-facts";
import { outbox } from "@/db/schema/outbox";
import { afterCallsChanged } from "@/lib/reminders/commands/touch";
import { planDue } from "@/lib/reminders/commands/plan-due";

import { startPostgres } from "../scripts/steps/postgres.mjs";
import { recreateDatabase } from "../db/testing/template";

import { callIdOf, dayStart, fillTown, popular } from "./reminders-town";

/*
 * What a day of reminders costs: members with ten kept calls each, all looked at by the real planner
 * hour by hour, then deadlines that move while the mails about them still wait. The record is filled
 * by one process and planned by another, whose memory is its own.
 */

const members = Number(process.env.BENCH_MEMBERS ?? 100_000);
const hour = 3_600_000;
const limits = { daySeconds: 60, memory: 300, moveSeconds: 1 };

interface Measured {
  engine: string;
  /** The whole day: so many looks at members, so many mails written. */
  day: { seconds: number; looks: number; mails: number; busiestSeconds: number };
  /** One moved deadline: the transaction of the change, then planning for all who keep the call. */
  moves: { keepers: number; cancelled: number; changeSeconds: number; planSeconds: number }[];
  /** Megabytes the planning process held at most, Node and the program included. */
  memory: number;
  load: number;
}

/** Measures on SQLite and on PostgreSQL and prints tables; the same as JSON in `bench/results/reminders.json`. */
export async function benchReminders(step = process.argv[3]): Promise<void> {
  if (step === "fill") await fillTown(members);
  else if (step === "plan") say(await planTheDay());
  else await measureAll(step);
  await closeRecord();
}

function say(measured: Measured): void {
  if (process.send) process.send(measured);
  else console.log(measured);
}

async function measureAll(only: string | undefined): Promise<void> {
  const results: Measured[] = [];
  if (only !== "postgres") results.push(await onSqlite());
  if (only !== "sqlite") results.push(await onPostgres());
  for (const { engine: on, day, moves, memory, load } of results) {
    console.log(`${on}, ${members.toLocaleString("en")} members, load ${load.toFixed(1)}`);
    console.table([
      { what: "a day, s", reached: day.seconds, limit: limits.daySeconds, ...day },
      { what: "memory, MB", reached: memory, limit: limits.memory },
      ...moves.map((move) => ({
        what: `a moved deadline kept by ${move.keepers.toLocaleString("en")}, s`,
        reached: Math.round((move.changeSeconds + move.planSeconds) * 1000) / 1000,
        limit: limits.moveSeconds,
        ...move,
      })),
    ]);
  }
  mkdirSync("bench/results", { recursive: true });
  writeFileSync(
    "bench/results/reminders.json",
    `${JSON.stringify({ members, results }, null, 2)}\n`,
  );
}

async function onSqlite(): Promise<Measured> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-bench-reminders-"));
  try {
    return await fillAndPlan(`file:${path.join(folder, "town.db")}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<Measured> {
  const server = await startPostgres();
  try {
    const name = "citycalls_bench_town";
    await recreateDatabase(server.url, name);
    const url = new URL(server.url);
    url.pathname = name;
    return await fillAndPlan(url.href);
  } finally {
    await server.end();
  }
}

async function fillAndPlan(url: string): Promise<Measured> {
  await runStep("fill", url);
  console.log(`${new Date().toISOString().slice(11, 19)} the record is filled`);
  return (await runStep("plan", url)) as Measured;
}

/** Runs a step in a process of its own and gives what it has to say. */
async function runStep(step: string, url: string): Promise<unknown> {
  const env = { ...process.env, DATABASE_URL: url };
  const child = fork("bench/run.ts", ["reminders", step], { env, execArgv: ["--import", "tsx"] });
  let said: unknown;
  child.on("message", (message) => {
    said = message;
  });
  const [code] = (await once(child, "exit")) as [number];
  if (code !== 0) throw new Error(`The step "${step}" failed.`);
  return said;
}

async function planTheDay(): Promise<Measured> {
  const day = { seconds: 0, looks: 0, mails: 0, busiestSeconds: 0 };
  for (let at = dayStart.getTime(); at < dayStart.getTime() + 24 * hour; at += hour) {
    const start = performance.now();
    day.looks += await planDue(new Date(at), Infinity);
    const seconds = secondsSince(start);
    day.seconds += seconds;
    day.busiestSeconds = Math.max(day.busiestSeconds, seconds);
  }
  day.mails = await countMails();
  const moves = [];
  for (const [number, keepers] of popular.entries())
    moves.push(await moveDeadline(number, Math.min(keepers, members)));
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  return { engine, day, moves, memory, load: os.loadavg()[0] ?? 0 };
}

async function countMails(state: "pending" | "cancelled" = "pending"): Promise<number> {
  const [row] = await appDb()
    .select({ count: count() })
    .from(outbox)
    .where(eq(outbox.state, state));
  return row?.count ?? 0;
}

/** Moves a deadline by a week, at the end of the day, with the morning's mails about it still waiting. */
async function moveDeadline(number: number, keepers: number) {
  const at = new Date(dayStart.getTime() + 23 * hour + number);
  const before = await countMails("cancelled");
  const began = performance.now();
  await transaction(async (tx) => {
    const id = callIdOf(number);
    const moved = { localDate: "2026-12-08" };
    await tx.update(callDeadlines).set(moved).where(eq(callDeadlines.callId, id));
    await afterCallsChanged(tx, [id], at);
  });
  const changed = performance.now();
  const planned = await planDue(at, Infinity);
  if (planned < keepers) throw new Error("Somebody who keeps the call was not planned for.");
  return {
    keepers,
    cancelled: (await countMails("cancelled")) - before,
    changeSeconds: secondsSince(began, changed),
    planSeconds: secondsSince(changed),
  };
}

function secondsSince(start: number, end = performance.now()): number {
  return Math.round(end - start) / 1000;
}

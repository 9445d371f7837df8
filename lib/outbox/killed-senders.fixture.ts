import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { count, inArray } from "drizzle-orm";

import { migrateRecord } from "@/db/client/migrate";
import { openRecord } from "@/db/client/record";
import type { RecordStore } from "@/db/client/types";
import type { RecordAddress } from "@/db/engine";
import { outbox } from "@/db/schema/outbox";
import { enqueueMail } from "@/lib/mail/commands";

import { type MailServer, startMailServer } from "./mail-server.fixture";
import { aDueMail } from "./testing";

/** A killed worker's mails are free again after so long, so that a test need not wait two minutes. */
export const killedLeaseMs = 5_000;

/** Between two kills it is this long on average until it is known how fast mails go. */
const firstPauseMs = 1_000;
const drainWithinMs = 120_000;

export interface KilledSenders {
  mails: number;
  kills: number;
  workers: number;
  /** How long the server takes to accept a mail. */
  takesMs: number;
}

/** What became of the mails of workers that were killed. */
export interface SendersReport {
  kills: number;
  /** Mails the server never took. */
  lost: number;
  /** Copies the server took beyond the first of each. */
  duplicates: number;
  seconds: number;
}

/**
 * Sends mails with several worker processes to a real mail server, killing one of them at random moments,
 * spread over the whole course, and starting another in its place; counts what the server took.
 */
export async function killSenders(
  address: RecordAddress,
  { mails, kills, workers, takesMs }: KilledSenders,
): Promise<SendersReport> {
  await migrateRecord(address);
  const record = openRecord(address);
  const server = await startMailServer({ takesMs });
  const start = () => startChild(address, server.url);
  const children = Array.from({ length: workers }, start);
  try {
    await putMails(record, mails);
    while (server.taken.length === 0) await pause(10);
    const began = performance.now();
    const done = await killInTurn(server, children, { mails, kills }, start);
    await drained(record);
    const seconds = (performance.now() - began) / 1000;
    const unique = new Set(server.taken).size;
    const [lost, duplicates] = [mails - unique, server.taken.length - unique];
    return { kills: done, lost, duplicates, seconds };
  } finally {
    await Promise.all(children.map((child) => end(child, "SIGTERM")));
    await server.stop();
    await record.close();
  }
}

async function putMails(record: RecordStore, mails: number): Promise<void> {
  const at = new Date();
  await record.transaction(async (tx) => {
    for (let number = 0; number < mails; number += 1)
      await enqueueMail(tx, aDueMail(number, at), at);
  });
}

function startChild(address: RecordAddress, url: string): ChildProcess {
  const program = path.join(import.meta.dirname, "killed-senders.child.ts");
  const record = address.engine === "sqlite" ? `file:${address.file}` : address.url;
  return spawn(process.execPath, ["--import", "tsx", program, url], {
    env: { ...process.env, DATABASE_URL: record, LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function killInTurn(
  server: MailServer,
  children: ChildProcess[],
  { mails, kills }: { mails: number; kills: number },
  start: () => ChildProcess,
): Promise<number> {
  const began = performance.now();
  for (let done = 0; done < kills; done += 1) {
    const left = mails - server.taken.length;
    if (left <= 0) return done;
    const msPerMail = (performance.now() - began) / Math.max(1, server.taken.length);
    const mean = done === 0 ? firstPauseMs : (left * msPerMail) / (kills - done + 1);
    // By the clock alone: a kill that followed a mail would meet its mark more often than chance does.
    await pause(Math.random() * 2 * mean);
    const place = Math.floor(Math.random() * children.length);
    const victim = children[place];
    if (!victim) throw new Error("There is no worker to kill.");
    await end(victim, "SIGKILL");
    children[place] = start();
  }
  return kills;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

/** Waits until no mail waits any more. */
async function drained(record: RecordStore): Promise<void> {
  const last = Date.now() + drainWithinMs;
  while (Date.now() < last) {
    const [row] = await record.reader
      .select({ count: count() })
      .from(outbox)
      .where(inArray(outbox.state, ["pending", "leased"]));
    if (row?.count === 0) return;
    await pause(100);
  }
  throw new Error("The workers did not send everything in time.");
}

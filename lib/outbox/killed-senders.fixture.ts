import { setTimeout as pause } from "node:timers/promises";

import { count, inArray } from "drizzle-orm";

import { migrateRecord } from "@/db/client/migrate";
import { openRecord } from "@/db/client/record";
import type { RecordStore } from "@/db/client/types";
import type { RecordAddress } from "@/db/engine";
import { outbox } from "@/db/schema/outbox";
import { enqueueMail } from "@/lib/mail/commands";

import { type Children, newChildren } from "./killed-processes.fixture";
import { aDueMail } from "./testing";

/** Between two kills it is this long on average until it is known how fast mails go. */
const firstPauseMs = 1_000;
const drainWithinMs = 120_000;
const tellEveryMs = 15_000;

export interface KilledSenders {
  mails: number;
  kills: number;
  workers: number;
  /** Whether another one takes the place of each that is killed. */
  replaced: boolean;
  /** How long the server takes to accept a mail. */
  takesMs: number;
  /** A killed worker's mails are free again after so long, so that nobody need wait two minutes. */
  leaseMs: number;
  /** Hears now and then how far it is. */
  tell?: (words: string) => void;
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
 * Sends mails with several worker processes to a real mail server, killing one that works at random moments,
 * spread over the whole course; counts what the server took.
 */
export async function killSenders(
  address: RecordAddress,
  given: KilledSenders,
): Promise<SendersReport> {
  await migrateRecord(address);
  const record = openRecord(address);
  const children = newChildren(address, given);
  try {
    await Promise.all([children.startServer(), putMails(record, given.mails)]);
    await children.startWorkers(given.workers, given.replaced && given.kills > 0);
    const began = performance.now();
    const done = await killInTurn(children, given);
    await drained(record, children, given);
    const seconds = (performance.now() - began) / 1000;
    const taken = await children.taken();
    const unique = new Set(taken).size;
    return { kills: done, lost: given.mails - unique, duplicates: taken.length - unique, seconds };
  } finally {
    await children.end();
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

async function killInTurn(children: Children, given: KilledSenders): Promise<number> {
  const { mails, kills } = given;
  const tell = teller(given);
  const began = performance.now();
  for (let done = 0; done < kills; done += 1) {
    const taken = await children.count();
    if (taken >= mails) return done;
    tell(taken, done);
    const msPerMail = (performance.now() - began) / Math.max(1, taken);
    const mean = taken === 0 ? firstPauseMs : ((mails - taken) * msPerMail) / (kills - done + 1);
    // By the clock alone: a kill that followed a mail would meet its mark more often than chance does.
    await pause(Math.random() * 2 * mean);
    await children.killOne();
  }
  return kills;
}

/** Waits until no mail waits any more. */
async function drained(
  record: RecordStore,
  children: Children,
  given: KilledSenders,
): Promise<void> {
  const tell = teller(given);
  let last = Date.now() + drainWithinMs;
  for (let before = -1; Date.now() < last;) {
    const [row] = await record.reader
      .select({ count: count() })
      .from(outbox)
      .where(inArray(outbox.state, ["pending", "leased"]));
    if (row?.count === 0) return;
    if (row?.count !== before) last = Date.now() + drainWithinMs;
    before = row?.count ?? 0;
    tell(await children.count(), given.kills);
    await pause(100);
  }
  throw new Error("The workers did not send everything in time.");
}

function teller({ mails, tell }: KilledSenders): (taken: number, kills: number) => void {
  let nextAt = 0;
  return (taken, kills) => {
    if (performance.now() < nextAt) return;
    nextAt = performance.now() + tellEveryMs;
    tell?.(`${String(taken)} of ${String(mails)} mails taken, ${String(kills)} kills`);
  };
}

import { setTimeout } from "node:timers/promises";

import type { CallRecord } from "@/lib/calls/types";

import { dataFile, isDamaged } from "@/db/derived";

import {
  applyChanges,
  follows,
  loadIndex,
  openIndex,
  remakeIndex,
  type SearchIndex,
} from "./search-index";
import { type Mark, mergeTables, removeStore } from "./store";

/** Where an index takes calls from: the record, or a made-up one in tests and benches. */
export interface Feed {
  mark: () => Promise<Mark>;
  /** Calls changed after a number, oldest change first. One number may belong to several calls. */
  changedAfter: (changeSeq: number, limit: number) => Promise<CallRecord[]>;
}

/** One node's index and what keeps it fresh. */
export interface Follower {
  index: SearchIndex | null;
  running: Promise<SearchIndex> | null;
  timer: NodeJS.Timeout | null;
  lastFollowedAt: Date | null;
  lastError: string | null;
}

/** How an index is brought up to its record: in what shares, and how long it rests between them. */
interface Pace {
  /** So many calls are written at a time; a thousand take a second or less. */
  calls: number;
  /** It rests so many times as long as the last share took. */
  rest: number;
}

/** Before a process answers there is nobody to wait. */
const paceAtStart: Pace = { calls: 500, rest: 0 };
/** A request waits for one small share at most, and three quarters of the time for none. */
const paceInService: Pace = { calls: 10, rest: 3 };
/** From so many changes at once on, merging the full-text tables pays at the first search. */
const mergedFrom = 400;

/** Makes a follower that has not opened its index. */
export function newFollower(): Follower {
  return { index: null, running: null, timer: null, lastFollowedAt: null, lastError: null };
}

/**
 * Brings a follower's index up to its feed, making a damaged one again once. Calls that come
 * while it runs share the run.
 */
export async function follow(
  follower: Follower,
  feed: Feed,
  file = dataFile("search.db"),
): Promise<SearchIndex> {
  follower.running ??= keepTrack(follower, feed, file).finally(() => {
    follower.running = null;
  });
  return follower.running;
}

/** Closes a follower's index; the next `follow` opens it again. */
export function closeIndex(follower: Follower): void {
  follower.index?.db.close();
  follower.index = null;
}

/** Throws a damaged index away, so that the next `follow` makes it again. */
export function discardIndex(follower: Follower, file: string): void {
  closeIndex(follower);
  removeStore(file);
}

async function keepTrack(follower: Follower, feed: Feed, file: string): Promise<SearchIndex> {
  try {
    const index = await catchUp(follower, feed, file).catch((error: unknown) => {
      if (!isDamaged(error)) throw error;
      discardIndex(follower, file);
      return catchUp(follower, feed, file);
    });
    follower.lastFollowedAt = new Date();
    follower.lastError = null;
    return index;
  } catch (error) {
    follower.lastError = error instanceof Error ? error.message : String(error);
    throw error;
  }
}

async function catchUp(follower: Follower, feed: Feed, file: string): Promise<SearchIndex> {
  const record = await feed.mark();
  const opened = readyIndex(follower.index, file, record);
  try {
    const index = await pull(opened, feed, record, follower.index ? paceInService : paceAtStart);
    if (follower.index?.db !== index.db) closeIndex(follower);
    follower.index = index;
    return index;
  } catch (error) {
    if (follower.index?.db !== opened.db) opened.db.close();
    throw error;
  }
}

/** Takes in what has changed, batch by batch, and lets requests be answered in between. */
async function pull(
  opened: SearchIndex,
  feed: Feed,
  record: Mark,
  pace: Pace,
): Promise<SearchIndex> {
  let index = opened;
  let limit = pace.calls;
  let applied = 0;
  while (index.mark.changeSeq < record.changeSeq) {
    const begun = performance.now();
    const calls = await feed.changedAfter(index.mark.changeSeq, limit);
    const batch = wholeChanges(calls, limit, record.changeSeq);
    if (batch === null) limit *= 2;
    else if (applyChanges(index, batch.calls, batch.changeSeq)) applied += batch.calls.length;
    else index = loadIndex(index.db);
    await setTimeout(pace.rest * (performance.now() - begun));
  }
  if (applied >= mergedFrom) await mergeTables(index.db);
  return index;
}

/** Keeps the open index where it fits the record, opens the file where that fits, else starts anew. */
function readyIndex(open: SearchIndex | null, file: string, record: Mark): SearchIndex {
  if (open && follows(open.mark, record)) return open;
  if (open) return remakeIndex(file, record);
  try {
    return openIndex(file, record) ?? remakeIndex(file, record);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    return remakeIndex(file, record);
  }
}

/**
 * Cuts a batch where a change ends, as several calls can share a change's number and the mark
 * must not pass one of them; `null` when the batch is too small for a single change.
 */
function wholeChanges(
  calls: CallRecord[],
  limit: number,
  newest: number,
): { calls: CallRecord[]; changeSeq: number } | null {
  const last = calls.at(-1);
  if (!last || calls.length < limit) {
    return { calls, changeSeq: Math.max(newest, last?.changeSeq ?? 0) };
  }
  const whole = calls.filter((call) => call.changeSeq < last.changeSeq);
  const before = whole.at(-1);
  return before ? { calls: whole, changeSeq: before.changeSeq } : null;
}

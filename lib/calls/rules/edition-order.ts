import type { CallRecord, CallSummary } from "@/lib/calls/types";
import type { CallState } from "@/lib/calls/vocabulary";

import { type ExpectedAgain, expectedAgain } from "./editions";
import { callState } from "./state";
import { summarise } from "./summary";

/** What came before and after a call under the same name, and when it likely comes again. */
export interface Editions {
  /** Newest first. */
  earlier: CallSummary[];
  /** Oldest first. */
  later: CallSummary[];
  expected: ExpectedAgain | null;
}

/** A recurring call none of whose editions is on its way, and our estimate of the next. */
export interface ExpectedCall {
  latest: CallSummary;
  expected: ExpectedAgain;
}

/** While an edition is in one of these states there is nothing to estimate. */
const onItsWay: ReadonlySet<CallState> = new Set<CallState>([
  "closing-soon",
  "open",
  "continuous",
  "until-exhausted",
  "forthcoming",
  "planned",
]);

/**
 * Puts the other editions of a call before or after it by the day they started. Calls of the same
 * day are lots of one edition and neither; one without any day comes after when it is announced.
 */
export function placeEditions(
  call: CallRecord,
  others: readonly CallRecord[],
  now: Date,
): Editions {
  const own = startDay(call);
  const earlier: CallSummary[] = [];
  const later: CallSummary[] = [];
  for (const other of others.toSorted(byStart)) {
    const start = startDay(other);
    if (start !== null && own !== null && start < own) earlier.unshift(summarise(other, now));
    else if (start === null ? isOnItsWay(other, now) : own !== null && start > own) {
      later.push(summarise(other, now));
    }
  }
  return { earlier, later, expected: expectedOf([call, ...others], now) };
}

/** Estimates the next edition of a call, unless one is open or announced; withdrawn ones do not count. */
export function expectedOf(editions: readonly CallRecord[], now: Date): ExpectedAgain | null {
  if (editions.some((edition) => isOnItsWay(edition, now))) return null;
  return expectedAgain(
    editions.filter((edition) => callState(edition, now) !== "withdrawn"),
    now,
  );
}

/** Gives a recurring call by its newest edition with the estimate; `null` when there is none. */
export function expectedCall(editions: readonly CallRecord[], now: Date): ExpectedCall | null {
  const expected = expectedOf(editions, now);
  const last = expected?.editions.at(-1);
  const latest = editions.find((edition) => edition.slug === last?.slug);
  return expected && latest ? { latest: summarise(latest, now), expected } : null;
}

function isOnItsWay(call: CallRecord, now: Date): boolean {
  return onItsWay.has(callState(call, now));
}

function byStart(a: CallRecord, b: CallRecord): number {
  return (startDay(a) ?? "").localeCompare(startDay(b) ?? "") || a.id.localeCompare(b.id);
}

function startDay(call: CallRecord): string | null {
  return call.opensOn ?? call.deadlines[0]?.localDate ?? null;
}

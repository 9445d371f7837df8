import type { ExpectedAgain } from "@/lib/calls/rules/editions";
import { findAmong, type FoundCall, searchCalls } from "@/lib/search/queries";
import type { SearchWarning } from "@/lib/search/types";
import { parsePageSearch } from "@/lib/search/validation";

import { foldEvents } from "../rules/fold";
import type { DueAlert, ToldCall } from "../types";
import { callsShownFirst, callsToldMost, nothingTold, overStates } from "../vocabulary";

import { readEvents } from "./due-alerts";

/** What an alert has to tell: the calls it names, of how many, and what of its search nobody can read. */
export interface News {
  isFirst: boolean;
  total: number;
  calls: NewsCall[];
  unread: string[];
}

type NewsCall = Pick<ToldCall, "callId" | "before"> & {
  /** `there` in the first message of an alert. */
  what: ToldCall["kind"] | "there";
  expected: { month: string; years: number[] } | null;
};

type Asked = Pick<DueAlert, "cursor" | "query">;

/** Reads what there is to tell since an alert's cursor; `null` where that is nothing. */
export type ReadNews = (alert: Asked) => Promise<News | null>;

const unreadMost = 5;

/**
 * Makes a reader of what happened up to a number of the record, in searches as they are at `now`. What
 * several alerts have in common it reads once.
 */
export function newsReader(until: number, now: Date): ReadNews {
  const folded = kept((from: number) =>
    readEvents(from, until).then((events) => foldEvents(events, now)),
  );
  const newsSince = kept((from: number) =>
    kept(async (query: string) =>
      from === nothingTold ? whatIsThere(query, now) : whatHappened(query, await folded(from), now),
    ),
  );
  return ({ cursor, query }) => newsSince(cursor)(query);
}

/** Reads each key once. */
function kept<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

async function whatIsThere(query: string, now: Date): Promise<News> {
  const { input, warnings } = parsePageSearch(new URLSearchParams(query));
  const found = await searchCalls({ ...input, page: 1, pageSize: callsShownFirst }, now);
  return {
    isFirst: true,
    total: found.total,
    calls: found.hits.map(({ call, expectedAgain }) => ({
      callId: call.id,
      what: "there",
      before: [],
      expected: expectedAgain && estimateOf(expectedAgain),
    })),
    unread: unreadOf([...warnings, ...found.warnings]),
  };
}

async function whatHappened(
  query: string,
  happened: ReadonlyMap<string, ToldCall>,
  now: Date,
): Promise<News | null> {
  if (happened.size === 0) return null;
  const { input, warnings } = parsePageSearch(new URLSearchParams(query));
  const among = await findAmong(input, [...happened.keys()], now);
  const calls = among.found.flatMap((call) => newsOf(call, happened.get(call.id)) ?? []);
  if (calls.length === 0) return null;
  return {
    isFirst: false,
    total: calls.length,
    calls: calls.slice(0, callsToldMost),
    unread: unreadOf([...warnings, ...among.warnings]),
  };
}

/** What is over by now is no news, but for a call we expect again while that still holds. */
function newsOf(
  { id: callId, state, expectedAgain }: FoundCall,
  told: ToldCall | undefined,
): NewsCall | null {
  if (!told) return null;
  const { kind: what, before, month } = told;
  if (what !== "expected-soon") {
    return overStates.has(state) ? null : { callId, what, before, expected: null };
  }
  if (expectedAgain?.month !== month) return null;
  return { callId, what, before: [], expected: estimateOf(expectedAgain) };
}

function estimateOf({ month, editions }: ExpectedAgain) {
  return { month, years: [...new Set(editions.map(({ year }) => year))] };
}

function unreadOf(warnings: readonly SearchWarning[]): string[] {
  return [...new Set(warnings.map(({ value }) => value))].slice(0, unreadMost);
}

import type { Member } from "@/lib/auth/viewer";
import type { CallSummary } from "@/lib/calls/types";
import { searchCalls } from "@/lib/search/queries";
import type { SearchInput, SearchResult } from "@/lib/search/types";
import { listItems } from "@/lib/shortlist/queries/items";
import { listSteps } from "@/lib/shortlist/queries/work";

import { daysOfMonth } from "../rules/month";
import type { DayEntry } from "../types";
import { callsMax } from "../vocabulary";

/** Lists every deadline of the shortlist, and the days the organisation has set itself, at `now`. */
export async function listShortlistDays(member: Member, now: Date): Promise<DayEntry[]> {
  const items = (await listItems(member, now)).filter(({ stage }) => stage !== "dropped");
  const steps = await listSteps(member, items);
  return items.flatMap(({ id, call, internalDeadlineOn }) => [
    ...deadlinesOf(call),
    ...(internalDeadlineOn === null ? [] : [ownDay(call, "internal", internalDeadlineOn)]),
    ...steps
      .filter(({ itemId, doneAt }) => itemId === id && doneAt === null)
      .flatMap(({ dueOn, step, text }) =>
        dueOn === null ? [] : { ...ownDay(call, "step", dueOn), step: { name: step, text } },
      ),
  ]);
}

/** What a search gives a calendar. */
export interface SearchDays {
  entries: DayEntry[];
  result: SearchResult;
  /** True where the search has more calls than a calendar looks at. */
  capped: boolean;
}

/**
 * Lists the deadlines of a search around a month at `now`. A search with very many calls is looked
 * at in two ways, so that the month is whole: its first calls, and those due within the month.
 */
export async function listSearchDays(
  search: SearchInput,
  month: string,
  now: Date,
): Promise<SearchDays> {
  const whole = { ...search, page: 1, pageSize: callsMax };
  const result = await searchCalls(whole, now);
  const capped = result.total > result.hits.length;
  const due = capped ? await searchCalls(within(whole, month), now) : null;
  const calls = new Map(
    [...result.hits, ...(due?.hits ?? [])].map(({ call }) => [call.id, call] as const),
  );
  return { entries: [...calls.values()].flatMap(deadlinesOf), result, capped };
}

function within(search: SearchInput, month: string): SearchInput {
  const { from, until } = daysOfMonth(month);
  const { deadlineFrom, deadlineTo } = search;
  return {
    ...search,
    deadlineFrom: deadlineFrom !== null && deadlineFrom > from ? deadlineFrom : from,
    deadlineTo: deadlineTo !== null && deadlineTo < until ? deadlineTo : until,
  };
}

function deadlinesOf(call: CallSummary): DayEntry[] {
  return call.deadlines.map(({ localDate, localTime, zone, stage, kind }) => ({
    day: localDate,
    kind,
    stage,
    localTime,
    zone,
    call,
    step: null,
  }));
}

function ownDay(call: CallSummary, kind: "internal" | "step", day: string): DayEntry {
  return { day, kind, stage: 1, localTime: null, zone: "Europe/Brussels", call, step: null };
}

import { callTiming, deadlineMoment } from "@/lib/calls/rules/state";
import type { CallDates } from "@/lib/calls/types";
import { callStates } from "@/lib/calls/vocabulary";

import { type Columns, dayNumber, putState } from "./columns";

/** The span of time over which the judged states hold. */
export interface Judged {
  from: number;
  until: number;
  /** The version of the columns that was judged. */
  version: number;
}

const minute = 60_000;

/** Makes the span of columns nobody has judged. */
export function neverJudged(): Judged {
  return { from: -Infinity, until: -Infinity, version: -1 };
}

/**
 * Brings the states of all calls to `now`. Only calls whose state may have changed are judged
 * again; going back in time judges all. `datesAt` reads a call's dates.
 */
export function judgeStates(
  columns: Columns,
  judged: Judged,
  now: Date,
  datesAt: (at: number) => CallDates,
): void {
  const moment = now.getTime();
  const back = moment < judged.from;
  if (!back && moment < judged.until && judged.version === columns.version) return;
  let from = back ? -Infinity : judged.from;
  let until = Infinity;
  let changed = 0;
  for (let at = 0; at < columns.count; at++) {
    const changesAt = columns.changesAt[at] ?? -Infinity;
    if (back || changesAt <= moment) {
      // Within the minute nothing but a withdrawal changes, so requests may overtake each other.
      const known = Number.isFinite(changesAt) && !back;
      from = Math.max(from, known ? changesAt : moment - (moment % minute));
      judge(columns, at, now, datesAt(at));
      changed += 1;
    }
    until = Math.min(until, columns.changesAt[at] ?? Infinity);
  }
  if (changed > 0) columns.version += 1;
  judged.from = from;
  judged.until = until;
  judged.version = columns.version;
}

function judge(columns: Columns, at: number, now: Date, dates: CallDates): void {
  const { state, nextDeadline, nextChangeAt } = callTiming(dates, now);
  const shown = nextDeadline ?? lastOf(dates);
  columns.state[at] = callStates.indexOf(state);
  columns.deadlineDay[at] = shown === null ? 0 : dayNumber(shown.localDate);
  columns.deadlineMinute[at] = shown === null ? -1 : Math.floor(deadlineMoment(shown) / minute);
  columns.changesAt[at] = nextChangeAt?.getTime() ?? Infinity;
  putState(columns, at, state);
}

function lastOf({ deadlines }: CallDates): CallDates["deadlines"][number] | null {
  const latestFirst = deadlines.toSorted((a, b) => deadlineMoment(b) - deadlineMoment(a));
  return latestFirst[0] ?? null;
}

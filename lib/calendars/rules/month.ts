import { addDays } from "@/lib/calls/rules/zoned-days";

import type { DayEntry } from "../types";

/** Is the month (`YYYY-MM`) so many months later. */
export function monthAfter(month: string, count: number): string {
  const at = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + count));
  return at.toISOString().slice(0, 7);
}

/** Is the first and the last day of a month. */
export function daysOfMonth(month: string): { from: string; until: string } {
  return { from: `${month}-01`, until: addDays(`${monthAfter(month, 1)}-01`, -1) };
}

/** Lays a month out in weeks from Monday on (ISO 8601); `null` stands for a day of another month. */
export function weeksOf(month: string): (string | null)[][] {
  const { from, until } = daysOfMonth(month);
  const weeks: (string | null)[][] = [];
  for (let monday = addDays(from, -weekday(from)); monday <= until; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
    weeks.push(days.map((day) => (day.startsWith(month) ? day : null)));
  }
  return weeks;
}

/** Groups entries by day: those of the month, each day in the order of its hours. */
export function byDay<Entry extends Pick<DayEntry, "day" | "localTime">>(
  entries: readonly Entry[],
  month: string,
): Map<string, Entry[]> {
  const days = new Map<string, Entry[]>();
  for (const entry of entries.toSorted(inOrder)) {
    if (!entry.day.startsWith(month)) continue;
    const same = days.get(entry.day);
    if (same) same.push(entry);
    else days.set(entry.day, [entry]);
  }
  return days;
}

/** Finds the first day after a month that holds anything, to lead to from an empty one. */
export function nextDayAfter(
  entries: readonly Pick<DayEntry, "day">[],
  month: string,
): string | null {
  const later = entries.map(({ day }) => day).filter((day) => day.slice(0, 7) > month);
  return later.length === 0 ? null : later.reduce((a, b) => (a < b ? a : b));
}

/** Counts from Monday, 0, to Sunday, 6. */
function weekday(day: string): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
}

/** What has no hour lasts until the day ends, so it stands last. */
function inOrder(
  a: Pick<DayEntry, "day" | "localTime">,
  b: Pick<DayEntry, "day" | "localTime">,
): number {
  return (
    a.day.localeCompare(b.day) || (a.localTime ?? "24:00").localeCompare(b.localTime ?? "24:00")
  );
}

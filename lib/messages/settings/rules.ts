import { addDays, dayAt } from "@/lib/calls/rules/zoned-days";

import { pauseDaysMost } from "./vocabulary";

/** Tells whether a time of day lies in quiet hours, which may go over midnight; the same time twice is none. */
export function isQuiet(
  time: string,
  { quietFrom, quietUntil }: { quietFrom: string; quietUntil: string },
): boolean {
  return quietFrom <= quietUntil
    ? time >= quietFrom && time < quietUntil
    : time >= quietFrom || time < quietUntil;
}

/** Says what is wrong with a day to pause until, or gives `null`: it is still to come, and within a year. */
export function pauseProblem(day: string | null, zone: string, at: Date): string | null {
  if (day === null) return null;
  const today = dayAt(at.getTime(), zone);
  if (day <= today) return "past-day";
  return day > addDays(today, pauseDaysMost) ? "too-far" : null;
}

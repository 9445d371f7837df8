import { expectedSoonDays } from "../vocabulary";

const dayMs = 24 * 60 * 60_000;

/** Tells whether a month, as `YYYY-MM`, begins within the days in which a call is expected soon. */
export function isSoon(month: string, now: Date): boolean {
  return Date.parse(`${month}-01`) - expectedSoonDays * dayMs <= now.getTime();
}

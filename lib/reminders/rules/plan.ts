import { addDays, dayAt, daysBetween, momentOf, startOfDay } from "@/lib/calls/rules/zoned-days";

import type { DueReminder, Plan, RemindedDate, ReminderSettings } from "../types";
import { nearMs } from "../vocabulary";

import { afterPause, afterQuiet, nextMorning } from "./send-time";

/** What there is to plan for a member from. */
export interface PlanFrom {
  userId: string;
  /** The dates of their calls, by `datesOf`. */
  dates: readonly RemindedDate[];
  settings: ReminderSettings;
  /** Tells whether a reminder of that key was given already. */
  wasGiven: (key: string) => boolean;
  /** The day, in their zone, of the last digest they got. */
  lastDigestOn: string | null;
}

/**
 * Says which reminders somebody is to get at `now` and when to look again. Of each date only the
 * newest telling that is over counts: after an outage, or where a call was saved late, the older
 * ones are never given. A deadline that is near has a mail to itself at once, all else waits for a
 * morning and shares one digest a day.
 */
export function planFor(from: PlanFrom, now: Date): Plan {
  const moment = now.getTime();
  const plan: Plan = { single: [], digest: [], nextAt: null };
  let next = Infinity;
  for (const date of from.dates) {
    if (date.until <= moment) continue;
    const ahead = date.tellings.find(({ at }) => at > moment);
    if (ahead) next = Math.min(next, ahead.at);
    const open = newestOpen(date, from, moment);
    if (!open) continue;
    if (open.at > moment) next = Math.min(next, open.at);
    else plan[open.how].push(open.reminder);
  }
  return { ...plan, nextAt: Number.isFinite(next) ? new Date(next) : null };
}

/** Lists the keys of the reminders that may be due at `now`, for which the ledger has to be asked. */
export function askedKeys(
  { userId, dates }: Pick<PlanFrom, "userId" | "dates">,
  now: Date,
): string[] {
  const moment = now.getTime();
  return dates.flatMap((date) => {
    const told = date.until > moment ? newestTold(date, moment) : undefined;
    return told ? [reminderKey(userId, date, told.offset)] : [];
  });
}

function newestTold({ tellings }: RemindedDate, moment: number) {
  return tellings.findLast(({ at }) => at <= moment);
}

interface Open {
  reminder: DueReminder;
  how: "single" | "digest";
  /** When it is given, which may lie ahead. */
  at: number;
}

/** Is the newest telling of a date that is over and was not given, or `null`. */
function newestOpen(date: RemindedDate, from: PlanFrom, moment: number): Open | null {
  const told = newestTold(date, moment);
  if (!told) return null;
  const key = reminderKey(from.userId, date, told.offset);
  if (from.wasGiven(key)) return null;
  if (date.what === "opening" && date.since > told.at) return null;
  const near = date.what === "deadline" && date.until - moment <= nearMs;
  const at = near ? nearAt(date, from, moment) : morningOf(date, told.at, from, moment);
  if (at >= date.until) return null;
  const how = near || from.settings.rhythm === "single" ? "single" : "digest";
  const days = daysBetween(dayAt(moment, date.zone), date.day);
  return { reminder: { key, date, days, plannedFor: new Date(told.at) }, how, at };
}

/** At once, or when quiet hours end where that is not too late. */
function nearAt(date: RemindedDate, { settings }: PlanFrom, moment: number): number {
  const from = afterPause(moment, settings);
  const quiet = afterQuiet(from, settings);
  return quiet < date.until ? quiet : from;
}

/** In the morning it was meant for, later that day where that was missed; never a second digest on one day. */
function morningOf(
  date: RemindedDate,
  toldAt: number,
  { settings, lastDigestOn }: PlanFrom,
  moment: number,
): number {
  const { zone, rhythm } = settings;
  const meant = date.since > toldAt ? nextMorning(date.since, settings) : toldAt;
  const awake = afterQuiet(afterPause(Math.max(meant, moment), settings), settings);
  const day = dayAt(awake, zone);
  const at = Math.max(awake, momentOf(day, settings.morningAt, zone));
  if (rhythm === "single" || lastDigestOn === null || lastDigestOn < day) return at;
  return nextMorning(startOfDay(addDays(lastDigestOn, 1), zone), settings);
}

/** Names a reminder: whom, what call, which date with its value, how many days before. */
export function reminderKey(
  userId: string,
  { callId, slot }: RemindedDate,
  offset: number,
): string {
  return `${userId}:${callId}:${slot}:${String(offset)}:mail`;
}

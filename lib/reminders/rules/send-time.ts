import { addDays, dayAt, momentOf } from "@/lib/calls/rules/zoned-days";

import type { SendTimeSettings } from "../types";

/**
 * Is the moment at which something that is ready at `from` is sent: in the member's next morning, or
 * "soon", which is at once or when their quiet hours end. Neither lies before the day they paused until.
 */
export function sendTime(from: Date, settings: SendTimeSettings, mode: "morning" | "soon"): Date {
  const moment = afterPause(from.getTime(), settings);
  return new Date(
    mode === "morning" ? nextMorning(moment, settings) : afterQuiet(moment, settings),
  );
}

/** Is the first morning of somebody at or after a moment; both in epoch milliseconds. */
export function nextMorning(
  moment: number,
  { zone, morningAt }: Pick<SendTimeSettings, "zone" | "morningAt">,
): number {
  const day = dayAt(moment, zone);
  const today = momentOf(day, morningAt, zone);
  return today >= moment ? today : momentOf(addDays(day, 1), morningAt, zone);
}

/** Is the first moment at or after `moment` that lies outside somebody's quiet hours. */
export function afterQuiet(moment: number, settings: SendTimeSettings): number {
  const { zone, quietFrom, quietUntil } = settings;
  if (quietFrom === quietUntil) return moment;
  const day = dayAt(moment, zone);
  const [from, until] = [momentOf(day, quietFrom, zone), momentOf(day, quietUntil, zone)];
  if (quietFrom < quietUntil) return moment >= from && moment < until ? until : moment;
  if (moment < until) return until;
  return moment >= from ? momentOf(addDays(day, 1), quietUntil, zone) : moment;
}

/** Is `moment`, or the morning of the day somebody paused until where that is later. */
export function afterPause(
  moment: number,
  { zone, morningAt, pausedUntil }: SendTimeSettings,
): number {
  return pausedUntil === null ? moment : Math.max(moment, momentOf(pausedUntil, morningAt, zone));
}

import { addDays, dayAt, momentOf } from "@/lib/calls/rules/zoned-days";
import { nextMorning } from "@/lib/reminders/rules/send-time";
import type { SendTimeSettings } from "@/lib/reminders/types";

import type { AlertRhythm } from "../vocabulary";

/**
 * Is when an alert that has had its turn at `now` has its next: at once when something happens, in the
 * member's next morning, or in their morning seven days from now.
 */
export function nextTurn(rhythm: AlertRhythm, settings: SendTimeSettings, now: Date): Date {
  const moment = now.getTime();
  if (rhythm === "immediate") return now;
  if (rhythm === "daily") return new Date(nextMorning(moment + 1, settings));
  const { zone, morningAt } = settings;
  return new Date(momentOf(addDays(dayAt(moment, zone), 7), morningAt, zone));
}

import { deadlineMoment } from "@/lib/calls/rules/state";
import { addDays } from "@/lib/calls/rules/zoned-days";
import type { CallRecord } from "@/lib/calls/types";

import type { CalendarEntry, CallHistory, Cutoff, Slot } from "../types";
import { alarmDays, cancelledDays, countdownDays } from "../vocabulary";
import { slotsOf } from "./slots";

/** A deadline is written as the half hour that ends with it. */
const blockMinutes = 30;

/** What an entry says, in the reader's language. */
export interface EntryWords {
  title: (deadline: Cutoff) => string;
  countdown: (daysLeft: number) => string;
  description: (deadline: Cutoff) => string;
}

/** How a call stands in a feed besides what its source says. */
export interface Standing {
  /** Changes of how it is kept. */
  changes: number;
  changedAt: Date | null;
  /** When it left the feed. */
  endedAt: Date | null;
  /** Whether there is still something to do: what is sent in needs no ringing. */
  ahead: boolean;
  countdown: boolean;
}

/** A call nobody has to keep: it stands in a public feed by itself. */
export const asPublished: Standing = {
  changes: 0,
  changedAt: null,
  endedAt: null,
  ahead: true,
  countdown: false,
};

interface Told {
  call: CallRecord;
  history: CallHistory;
  standing: Standing;
  words: EntryWords;
  url: string;
  categories: readonly string[];
}

/**
 * Gives the entries of a call's deadlines at `now`. What was withdrawn, dropped or has vanished is
 * there as cancelled for thirty days, and then no more.
 */
export function deadlineEntries(told: Told, now: Date): CalendarEntry[] {
  return slotsOf(told.call.deadlines, told.history).flatMap((slot) => {
    const ended = endOf(told, slot, now);
    if (ended !== null && isForgotten(ended, now)) return [];
    const entry = deadlineEntry(told, slot, ended !== null);
    return [entry, ...countdownEntries(told, slot, entry)];
  });
}

/** Tells whether what ended at a moment has left every feed by `now`. */
export function isForgotten(endedAt: Date, now: Date): boolean {
  return now.getTime() - endedAt.getTime() >= cancelledDays * 86_400_000;
}

/** Tells whether an entry ended so many days before `now` that a feed which is no archive leaves it out. */
export function isLongPast({ time }: CalendarEntry, daysMax: number, now: Date): boolean {
  const end = "day" in time ? new Date(time.day) : time.until;
  return now.getTime() - end.getTime() > daysMax * 86_400_000;
}

/** Is the name of a slot's entry, the same on every installation that knows the call. */
export function slotUid(callId: string, { stage, place }: Pick<Slot, "stage" | "place">): string {
  return `${callId}-${stage}-${place}@citycalls`;
}

function endOf({ call, standing }: Told, { goneAt }: Slot, now: Date): Date | null {
  const ends = [standing.endedAt, goneAt, call.withdrawnAt].filter(
    (at): at is Date => at !== null && at <= now,
  );
  return ends.length === 0 ? null : new Date(Math.min(...ends.map(Number)));
}

function deadlineEntry(told: Told, slot: Slot, cancelled: boolean): CalendarEntry {
  const { call, history, standing, words } = told;
  const { deadline } = slot;
  const others = history.others.length;
  const moments = [history.createdAt, slot.changedAt, ...history.others, standing.changedAt];
  return {
    uid: slotUid(call.id, slot),
    sequence: slot.changes + others + standing.changes,
    modifiedAt: latest(moments),
    cancelled,
    time: timeOf(deadline),
    title: words.title(deadline),
    description: words.description(deadline),
    url: told.url,
    categories: told.categories,
    alarms: standing.ahead ? alarmDays : [],
  };
}

function countdownEntries(
  { standing, words }: Told,
  { deadline }: Slot,
  entry: CalendarEntry,
): CalendarEntry[] {
  if (!standing.countdown || !standing.ahead) return [];
  return countdownDays.map((days) => ({
    ...entry,
    uid: entry.uid.replace("@", `-d${days}@`),
    time: { day: addDays(deadline.localDate, -days) },
    title: words.countdown(days),
    alarms: [],
  }));
}

function timeOf(deadline: Cutoff): CalendarEntry["time"] {
  if (deadline.localTime === null) return { day: deadline.localDate };
  const until = deadlineMoment({ id: "", ...deadline });
  return { from: new Date(until - blockMinutes * 60_000), until: new Date(until) };
}

/** Is the latest of some moments. */
export function latest(moments: readonly (Date | null)[]): Date {
  return new Date(Math.max(0, ...moments.map((at) => at?.getTime() ?? 0)));
}

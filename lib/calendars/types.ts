import type { CallSummary, Deadline } from "@/lib/calls/types";
import type { DeadlineKind } from "@/lib/calls/vocabulary";

/** When an entry is: a block between two moments, or a whole day (`YYYY-MM-DD`), which belongs to no zone. */
export type EntryTime = { from: Date; until: Date } | { day: string };

/** One entry of a calendar (RFC 5545, 3.6.1). */
export interface CalendarEntry {
  /** The same for ever, whatever becomes of the entry. */
  uid: string;
  /** Grows with each change, never shrinks. */
  sequence: number;
  modifiedAt: Date;
  cancelled: boolean;
  time: EntryTime;
  title: string;
  description: string;
  url: string;
  categories: readonly string[];
  /** Days before its end at which it rings; none for what is only to be seen. */
  alarms: readonly number[];
}

/** A calendar as programs subscribe to it or open it. */
export interface Calendar {
  name: string;
  about: string;
  entries: readonly CalendarEntry[];
}

/** A deadline as revisions hold it. */
export type Cutoff = Omit<Deadline, "id">;

/** How a call's deadlines became what they are, and when else it changed in what an entry says. */
export interface CallHistory {
  createdAt: Date;
  /** Oldest first. */
  deadlines: readonly { before: readonly Cutoff[]; after: readonly Cutoff[]; changedAt: Date }[];
  /** Changes of other facts that an entry shows. */
  others: readonly Date[];
}

/** A place for a deadline in a call, which keeps its name while the deadline moves. */
export interface Slot {
  stage: number;
  /** From 1, among those of its stage. */
  place: number;
  deadline: Cutoff;
  changes: number;
  changedAt: Date;
  /** When the deadline vanished while it was still to come. */
  goneAt: Date | null;
}

/** What a day of the calendar page holds. */
export interface DayEntry {
  /** `YYYY-MM-DD`, in the deadline's own zone. */
  day: string;
  kind: DeadlineKind | "internal" | "step";
  stage: number;
  /** `HH:MM` in `zone`; `null` for what has a day alone. */
  localTime: string | null;
  zone: string;
  call: Pick<CallSummary, "id" | "slug" | "title" | "titleLanguage" | "fund" | "state">;
  /** What is to be done: a template step by its name, a step of the organisation's own in its words. */
  step: { name: string | null; text: string | null } | null;
}

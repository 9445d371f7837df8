import type { MailRhythm, ReminderSubject } from "./vocabulary";

/** When somebody may be written to. Times are local, as `08:00`. */
export interface SendTimeSettings {
  /** The IANA zone of their mornings. */
  zone: string;
  morningAt: string;
  quietFrom: string;
  quietUntil: string;
  /** No optional message before that day. */
  pausedUntil: string | null;
}

/** How somebody is reminded. */
export interface ReminderSettings extends SendTimeSettings {
  rhythm: MailRhythm;
  /** Days before the deadline of a call. */
  offsets: readonly number[];
}

/** A deadline of a call; no time where only the day is known. */
export interface KeptDeadline {
  date: string;
  time: string | null;
  zone: string;
  stage: number;
}

/** A call an organisation still works on, with the dates its members are reminded of. */
export interface KeptCall {
  callId: string;
  /** Since when it stands where it stands: what was to be told before is told in the morning after. */
  since: Date;
  deadlines: readonly KeptDeadline[];
  /** The day the organisation wants to be done. */
  internalOn: string | null;
  /** What is still to be done by a day; `text` in a member's words, else `step` of our template. */
  steps: readonly { id: string; text: string | null; step: string | null; dueOn: string }[];
  /** When it opens, where that is announced as a fixed day. */
  opensOn: string | null;
}

/** A date of a kept call, and when a member is told of it. Moments in epoch milliseconds. */
export interface RemindedDate {
  what: ReminderSubject;
  callId: string;
  /** Tells dates of a call apart; with the value of the date, so that a moved one is told anew. */
  slot: string;
  day: string;
  zone: string;
  /** Told at each of these, the furthest first. */
  tellings: readonly { offset: number; at: number }[];
  /** From then on there is nothing to remind of. */
  until: number;
  since: number;
  stage: number;
  stepId: string | null;
  deadline: KeptDeadline | null;
}

/** A reminder that is to be given now. */
export interface DueReminder {
  key: string;
  date: RemindedDate;
  /** Signed calendar days to the date, in its zone. */
  days: number;
  /** When it was meant to be given. */
  plannedFor: Date;
}

/** What a member is to get now, and when to look again; `nextAt` is null where nothing is to come. */
export interface Plan {
  single: DueReminder[];
  digest: DueReminder[];
  nextAt: Date | null;
}

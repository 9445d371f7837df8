import { stagesAhead } from "@/lib/shortlist/vocabulary";

export { type MailRhythm, mailRhythms } from "@/db/vocabulary";

/** Days before the deadline of a call at which members are reminded, unless they or their organisation say otherwise. */
export const defaultOffsets: readonly number[] = [60, 30, 14, 7, 1];

/** Nobody is reminded earlier than a year ahead. */
export const offsetMax = 365;

/** Days before a date the organisation set itself: its internal deadline, or when a step is due. */
export const ownOffsets: readonly number[] = [7, 1, 0];

/** A deadline of a call that is at most so near gets a mail to itself. */
export const nearMs = 48 * 60 * 60_000;

/** An opening that could not be told for so long is no news any more. */
export const openingToldMs = 7 * 24 * 60 * 60_000;

/** The stages in which an organisation is reminded: a call that was submitted or dropped needs nothing. */
export const remindedStages = stagesAhead;

/** What a reminder can be about. */
export const reminderSubjects = ["deadline", "internal", "step", "opening", "expected"] as const;
export type ReminderSubject = (typeof reminderSubjects)[number];

/** Where an alarm clock stands that need not ring: whatever changes the plan sets it anew. */
export const neverAt = new Date("9999-01-01T00:00:00Z");

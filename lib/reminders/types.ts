import type { MailRhythm } from "./vocabulary";

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

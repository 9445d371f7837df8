import type { MailRhythm } from "@/db/vocabulary";
import type { OptionalStream } from "@/lib/mail/signing";

/** What a person has chosen about their messages, and what holds where they have chosen nothing. */
export interface MessageSettings {
  /** What comes by mail. */
  streams: readonly OptionalStream[];
  rhythm: MailRhythm;
  /** Days before a deadline, the longest first; `null` for those of the organisation. */
  offsets: readonly number[] | null;
  /** `null` for the zone of where they work. */
  zone: string | null;
  morningAt: string;
  quietFrom: string;
  quietUntil: string;
  pausedUntil: string | null;
  language: string;
  /** 0 until something is chosen. */
  version: number;
  usual: UsualSettings;
}

/** What holds for whoever has chosen nothing. */
export interface UsualSettings {
  offsets: readonly number[];
  zone: string;
  /** True for somebody whose days are those of an organisation. */
  ofOrganisation: boolean;
}

/** How many days before a deadline an organisation's members are reminded. */
export interface OrganisationDays {
  offsets: readonly number[];
  /** 0 until somebody has chosen them. */
  version: number;
}

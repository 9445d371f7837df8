import type { SendTimeSettings } from "@/lib/reminders/types";

import type { AlertKind, AlertRhythm } from "./vocabulary";

/** A deadline as an event has it. */
export interface ToldDeadline {
  date: string;
  time: string | null;
  zone: string;
}

/** What happened to a call on the whole, with its deadlines before and after where they moved. */
export interface ToldCall {
  callId: string;
  kind: AlertKind;
  before: readonly ToldDeadline[];
  after: readonly ToldDeadline[];
  /** The month, as `YYYY-MM`, that an estimate was made for. */
  month: string | null;
}

/** An alert whose turn it is, with whom it tells and of what search. */
export interface DueAlert {
  searchId: string;
  userId: string;
  rhythm: AlertRhythm;
  cursor: number;
  nextAt: Date;
  createdAt: Date;
  searchName: string;
  query: string;
  organisationId: string;
  organisationName: string;
  email: string;
  locale: string;
  settings: SendTimeSettings;
}

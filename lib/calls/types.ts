import type {
  ApplicantType,
  CallKind,
  CallState,
  Confidence,
  DeadlineKind,
  DeadlineModel,
  Instrument,
  LeadAnswer,
  Publication,
  Reach,
} from "./vocabulary";

/** One cut-off: a local date and time in a zone. */
export interface Deadline {
  id: string;
  localDate: string;
  /** `HH:MM`; `null` when only the day is known. */
  localTime: string | null;
  zone: string;
  stage: number;
  kind: DeadlineKind;
}

/** What a state is computed from. */
export interface CallDates {
  opensOn: string | null;
  datesIndicative: boolean;
  deadlineModel: DeadlineModel;
  deadlines: readonly Deadline[];
  withdrawnAt: Date | null;
}

/** Where a call's applicants may be. */
export interface CallCoverage {
  include: string[];
  exclude: string[];
  approximate: boolean;
}

/** A call as the record holds it, without anything that depends on the time of day. */
export interface CallRecord extends CallDates {
  id: string;
  slug: string;
  code: string | null;
  title: string;
  titleLanguage: string;
  summary: string | null;
  summaryLanguage: string;
  kind: CallKind;
  fund: string;
  programme: string;
  instrument: Instrument;
  managingBody: string | null;
  themes: string[];
  objectives: string[];
  coverage: CallCoverage;
  applicantTypes: ApplicantType[];
  applicants: string | null;
  mayLead: boolean | null;
  consortium: string | null;
  partnersMin: number | null;
  partnerCountriesMin: number | null;
  applicationLanguages: string[];
  deadlines: Deadline[];
  budgetTotal: number | null;
  budgetShared: boolean;
  grantMin: number | null;
  grantMax: number | null;
  currency: string;
  cofinancingRate: number | null;
  officialUrl: string;
  sourceUrl: string | null;
  sourceId: string;
  parentKey: string | null;
  externalKey: string;
  confidence: Confidence;
  notes: string | null;
  publication: Publication;
  /** The id of the call that this one turned out to be. */
  mergedInto: string | null;
  /** Whole runs of its source, one after the other, that did not show it. */
  missedRuns: number;
  seenOn: string | null;
  lastCheckedAt: Date | null;
  changeSeq: number;
}

/** A call's dates judged at a moment. */
export interface CallTiming {
  state: CallState;
  nextDeadline: Deadline | null;
  /** Signed calendar days in the deadline's zone; 0 closes today; `null` without a next deadline. */
  daysLeft: number | null;
}

/** A call as lists and the API show it at a moment. */
export interface CallSummary extends CallRecord, CallTiming {
  reach: Reach;
  lead: LeadAnswer;
}

export {
  applicantTypes,
  callKinds,
  confidences,
  deadlineKinds,
  deadlineModels,
  factOrigins,
  instruments,
  publications,
} from "@/db/vocabulary";
export type {
  ApplicantType,
  CallKind,
  Confidence,
  DeadlineKind,
  DeadlineModel,
  FactOrigin,
  Instrument,
  Publication,
} from "@/db/vocabulary";

/** What a call's dates say of it at a moment (DESIGN.md 4.1); computed by `callState`, never stored. */
export const callStates = [
  "closing-soon",
  "open",
  "continuous",
  "until-exhausted",
  "between-stages",
  "forthcoming",
  "planned",
  "unknown",
  "closed",
  "withdrawn",
] as const;
export type CallState = (typeof callStates)[number];

export { reaches } from "@/lib/regions/vocabulary";
export type { Reach } from "@/lib/regions/vocabulary";

/** May a city be the lead applicant; `unknown` when the source does not say. */
export const leadAnswers = ["yes", "no", "unknown"] as const;
export type LeadAnswer = (typeof leadAnswers)[number];

/** The source of calls that were added by hand at the desk. */
export const deskSourceId = "desk";

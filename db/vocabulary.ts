/**
 * The closed lists of words that columns hold. They stand below every layer because the
 * schema checks them; `lib` re-exports them beside the words that are only computed.
 */

/** What is given. */
export const callKinds = ["grant", "loan", "advice", "prize", "exchange"] as const;
export type CallKind = (typeof callKinds)[number];

/** How the money is managed. */
export const instruments = ["direct", "shared", "interreg", "indirect", "cascade"] as const;
export type Instrument = (typeof instruments)[number];

/** How a call's deadlines hang together; `unknown` when the source does not say. */
export const deadlineModels = [
  "single-stage",
  "two-stage",
  "cut-offs",
  "continuous",
  "until-exhausted",
  "unknown",
] as const;
export type DeadlineModel = (typeof deadlineModels)[number];

/** What one deadline closes. */
export const deadlineKinds = ["stage1", "final", "cut-off"] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Who may apply. `any-legal-entity` and `public-body` admit others: see `admittedApplicants`. */
export const applicantTypes = [
  "municipality",
  "metropolitan-area",
  "county",
  "region",
  "city-network",
  "national-authority",
  "public-body",
  "ngo",
  "education",
  "research",
  "company",
  "social-partner",
  "international-organisation",
  "individual",
  "any-legal-entity",
] as const;
export type ApplicantType = (typeof applicantTypes)[number];

/** How sure the compiler of a fact was. */
export const confidences = ["high", "medium", "low"] as const;
export type Confidence = (typeof confidences)[number];

/** Where a fact of a call comes from. `own-words` is our wording of what the source says. */
export const factOrigins = ["source", "rule", "editor", "own-words", "own-knowledge"] as const;
export type FactOrigin = (typeof factOrigins)[number];

/** Who sees a call: everybody, or the desk alone. */
export const publications = ["draft", "published"] as const;
export type Publication = (typeof publications)[number];

/** What set a run going. */
export const runTriggers = ["schedule", "button", "command", "upload", "start"] as const;
export type RunTrigger = (typeof runTriggers)[number];

/** What came of a run; a `held` one waits at the desk and has changed nothing. */
export const runOutcomes = ["running", "done", "held", "failed", "discarded"] as const;
export type RunOutcome = (typeof runOutcomes)[number];

/** What an editor is asked to decide. */
export const reviewKinds = [
  "no-coverage",
  "unmapped-tag",
  "changed-fact",
  "held-run",
  "merge",
  "to-verify",
  "broken-link",
] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** How an address answers: as it should, not for sure, or not for days. */
export const linkStates = ["valid", "uncertain", "broken"] as const;
export type LinkState = (typeof linkStates)[number];

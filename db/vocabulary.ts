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

/** Who an organisation is: the applicant types that a public body or its partner may be. */
export const organisationTypes = [
  "municipality",
  "metropolitan-area",
  "county",
  "region",
  "city-network",
  "public-body",
  "national-authority",
  "ngo",
  "education",
  "research",
  "company",
  "social-partner",
  "international-organisation",
] as const satisfies readonly ApplicantType[];
export type OrganisationType = (typeof organisationTypes)[number];

/** How many people live where an organisation works. */
export const populationBands = ["under-10k", "10k-50k", "50k-250k", "250k-1m", "over-1m"] as const;
export type PopulationBand = (typeof populationBands)[number];

/** What an organisation would be in a project. */
export const projectRoles = ["lead", "partner", "either"] as const;
export type ProjectRole = (typeof projectRoles)[number];

/** Whom an organisation works with, by their legal status. */
export const targetGroups = [
  "asylum-applicants",
  "protection-beneficiaries",
  "temporary-protection",
  "third-country-nationals",
  "mobile-eu-citizens",
  "all-residents",
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** What a member may do in an organisation: everything, change its work, or read it. */
export const memberRoles = ["owner", "editor", "reader"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Where an organisation stands with a shortlisted call. */
export const stages = ["watching", "preparing", "submitted", "won", "lost", "dropped"] as const;
export type Stage = (typeof stages)[number];

/** Why an organisation puts a call aside. */
export const dismissalReasons = [
  "not-our-task",
  "too-large",
  "too-small",
  "no-own-money",
  "no-time",
  "no-partners",
  "other",
] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

/** What a mail is about; each stream can be unsubscribed from, but for `account`. */
export const mailStreams = ["account", "reminders", "notices", "alerts"] as const;
export type MailStream = (typeof mailStreams)[number];

/** Where a message of the outbox stands; `dead` is one that will not be tried again. */
export const outboxStates = ["pending", "leased", "sent", "cancelled", "dead"] as const;
export type OutboxState = (typeof outboxStates)[number];

/** Why nothing more is sent to an address: its server knows nobody by it, or somebody complained. */
export const suppressionReasons = ["hard-bounce", "complaint"] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/** How somebody is written to: all of a morning in one mail, or a mail for each. */
export const mailRhythms = ["digest", "single"] as const;
export type MailRhythm = (typeof mailRhythms)[number];

/** How often the alerts of a saved search come. */
export const alertRhythms = ["immediate", "daily", "weekly"] as const;
export type AlertRhythm = (typeof alertRhythms)[number];

/** What can happen to a call that somebody is told of. */
export const callEventKinds = [
  "published",
  "reopened",
  "deadline-moved",
  "expected-soon",
  "changed",
  "withdrawn",
] as const;
export type CallEventKind = (typeof callEventKinds)[number];

/** Whose dates a calendar address gives. */
export const feedKinds = ["member", "organisation"] as const;
export type FeedKind = (typeof feedKinds)[number];

/** How a mail came back: for good, for now, or as a complaint. */
export const bounceKinds = ["hard", "soft", "complaint"] as const;
export type BounceKind = (typeof bounceKinds)[number];

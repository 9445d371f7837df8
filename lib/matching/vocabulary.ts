/** What a call is judged by, in the order it is always told (DESIGN.md 4.6). */
export const criteria = [
  "state",
  "coverage",
  "applicant-type",
  "role",
  "consortium",
  "themes",
  "target-groups",
  "size",
  "language",
] as const;
export type CriterionName = (typeof criteria)[number];

/** The criteria that shut a call out when they are not met; what is unknown never does. */
export const required = ["state", "coverage", "applicant-type"] as const;

export const verdicts = ["met", "not-met", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/** Where a judged call stands for an organisation. */
export const matchGroups = ["fits", "could-fit", "does-not-fit"] as const;
export type MatchGroup = (typeof matchGroups)[number];

/** The fields of a profile that can settle a criterion. */
export const questions = [
  "type",
  "regions",
  "themes",
  "role",
  "partners",
  "targetGroups",
  "capacity",
  "languages",
] as const;
export type Question = (typeof questions)[number];

/** The questions that are answered where they come up; who and where one is stands in the profile. */
export const answeredInPlace = [
  "role",
  "partners",
  "targetGroups",
  "capacity",
  "languages",
  "themes",
] as const;
export type AnsweredInPlace = (typeof answeredInPlace)[number];

/** The lists of the page of matches: what fits or could, what is on other subjects, what does not fit. */
export const matchShows = ["matches", "other-subjects", "does-not-fit"] as const;
export type MatchShow = (typeof matchShows)[number];

/** Every reason a verdict can rest on; `messages` has a sentence for each under `matching.because`. */
export const becauseKeys = [
  "state.open",
  "state.closing-soon",
  "state.continuous",
  "state.until-exhausted",
  "state.forthcoming",
  "state.planned",
  "state.between-stages",
  "state.closed",
  "state.withdrawn",
  "state.unknown",
  "coverage.of",
  "coverage.no-place",
  "coverage.not-stated",
  "applicant.named",
  "applicant.included",
  "applicant.others",
  "applicant.not-stated",
  "applicant.not-said",
  "role.may-lead",
  "role.partner-only",
  "role.partner-any",
  "role.lead-refused",
  "role.lead-not-stated",
  "role.not-stated",
  "consortium.alone",
  "consortium.enough",
  "consortium.missing-partners",
  "consortium.missing-countries",
  "consortium.no-place",
  "consortium.not-stated",
  "themes.shared",
  "themes.others",
  "themes.not-stated",
  "themes.not-said",
  "targets.served",
  "targets.others",
  "targets.not-named",
  "targets.not-said",
  "targets.not-stated",
  "size.all-paid",
  "size.enough",
  "size.enough-for-least",
  "size.too-much",
  "size.perhaps",
  "size.not-said",
  "size.ceiling",
  "size.other-currency",
  "size.projects-larger",
  "size.projects-smaller",
  "size.not-stated",
  "language.any",
  "language.shared",
  "language.others",
  "language.not-said",
  "language.not-stated",
] as const;
export type BecauseKey = (typeof becauseKeys)[number];

export { dismissalReasons, organisationTypes, projectRoles, targetGroups } from "@/db/vocabulary";
export type { OrganisationType } from "@/db/vocabulary";

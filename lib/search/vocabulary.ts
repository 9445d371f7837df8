/** How results are ordered. `best` is relevance with text and the default order without. */
export const sorts = ["best", "deadline", "newest", "budget"] as const;
export type Sort = (typeof sorts)[number];

/** The filters whose siblings are counted, in the order the page lists them. */
export const facetNames = [
  "state",
  "expected",
  "fund",
  "theme",
  "kind",
  "programme",
  "instrument",
  "applicant",
  "reach",
  "lead",
  "language",
  "objective",
] as const;
export type FacetName = (typeof facetNames)[number];

/** Stands in a filter for calls whose source does not say. */
export const notStated = "unknown";

/** The filters that set a limit, in the order the page lists them. */
export const rangeNames = [
  "deadlineFrom",
  "deadlineTo",
  "budgetMin",
  "budgetMax",
  "grantMin",
  "grantMax",
  "rateMin",
] as const;

/** The one value of the filter for calls that we estimate to open again (DESIGN.md 4.5). */
export const expectedAnswers = ["yes"] as const;
export type ExpectedAnswer = (typeof expectedAnswers)[number];

/** The most calls one page shows. */
export const pageSizeMax = 100;

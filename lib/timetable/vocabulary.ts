/** What a timetable must tell of each planned call (Regulation (EU) 2021/1060, Article 49(2)); a period has two ends. */
export const requiredParts = [
  "area",
  "objective",
  "applicants",
  "total",
  "opens",
  "closes",
] as const;

/** What it may tell besides. */
export const optionalParts = [
  "reference",
  "title",
  "summary",
  "fund",
  "programme",
  "applicantWords",
  "currency",
  "rate",
  "grantMin",
  "grantMax",
  "address",
  "language",
  "status",
] as const;

/** The columns of a timetable, in the order of the template. */
export const parts = [...requiredParts, ...optionalParts] as const;
export type Part = (typeof parts)[number];

/** The languages in which headings are known: those we ship, and those authorities write in. */
export const headingLanguages = [
  "en",
  "fr",
  "de",
  "es",
  "it",
  "pl",
  "nl",
  "pt",
  "ro",
  "cs",
] as const;
export type HeadingLanguage = (typeof headingLanguages)[number];

/** The forms of the template, and of the files that can be read. */
export const fileForms = ["xlsx", "csv", "json"] as const;
export type FileForm = (typeof fileForms)[number];

/** Why a file cannot be read at all. */
export const fileProblems = [
  "empty",
  "too-large",
  "too-many-rows",
  "too-many-columns",
  "unpacks-too-large",
  "old-excel",
  "not-a-table",
  "broken",
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** What a cell was expected to hold; the pages say each in words. */
export const expectations = [
  "area",
  "areaGiven",
  "objective",
  "objectiveOrTitle",
  "amount",
  "day",
  "dayAfterOpening",
  "currency",
  "oneCurrency",
  "rate",
  "notAboveLargest",
  "fund",
  "fundGiven",
  "programmeGiven",
  "address",
  "languages",
  "ownReference",
  "fit",
] as const;
export type Expectation = (typeof expectations)[number];

/** What the reader of a row should know although the row can be taken. */
export const remarks = [
  "month-only",
  "period-only",
  "whole-area",
  "area-recoded",
  "policy-objective",
  "unmapped",
  "title-made",
] as const;
export type Remark = (typeof remarks)[number];

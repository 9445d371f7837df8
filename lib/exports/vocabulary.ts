/** The forms an export comes in. */
export const exportFormats = ["csv", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The most rows one export holds; the answer says when there were more. */
export const rowsMax = 5000;

/** What each column of a list of calls says, in its order. */
export const callColumns = [
  "title",
  "code",
  "state",
  "deadline",
  "deadlineTime",
  "daysLeft",
  "opensOn",
  "fund",
  "programme",
  "instrument",
  "managingBody",
  "kind",
  "applicants",
  "where",
  "themes",
  "objectives",
  "lead",
  "partnersMin",
  "countriesMin",
  "rate",
  "grantMin",
  "grantMax",
  "budget",
  "currency",
  "languages",
  "officialUrl",
  "page",
  "source",
  "seenOn",
] as const;
export type CallColumn = (typeof callColumns)[number];

/** What the shortlist adds before the facts of the call. */
export const shortlistColumns = [
  "stage",
  "droppedBecause",
  "owner",
  "internalDeadline",
  "amountAsked",
  "amountWon",
  "stepsDone",
  "stepsAll",
  "nextStep",
  "notes",
  "documents",
  "savedOn",
] as const;
export type ShortlistColumn = (typeof shortlistColumns)[number];

/** What matches add before the facts of the call. */
export const matchColumns = ["verdict"] as const;
export type MatchColumn = (typeof matchColumns)[number];

export type ExportColumn = CallColumn | ShortlistColumn | MatchColumn;

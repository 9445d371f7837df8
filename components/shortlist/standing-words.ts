/** A choice of a select. */
export interface Option {
  value: string;
  label: string;
}

/** The words of the form of where we stand. */
export interface StandingWords {
  droppedBecauseHint: string;
  internalDeadlineHint: string;
  documentsHint: string;
  documentsOpen: string;
  save: string;
  saving: string;
  done: string;
  unchanged: string;
  /** With `{by}`, `{theirs}`, `{at}`, `{mine}`. */
  meanwhile: string;
  meanwhileHow: string;
  nothing: string;
  someone: string;
}

import type { SourceDraft } from "@/lib/sources/validation";

import type { Expectation, FileProblem, Part, Remark } from "./vocabulary";

/** A file as a table of texts: every row of the sheet, the empty ones too, so that rows keep their numbers. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
}

/** What came of reading a file. */
export type ReadFile =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** Which row holds the headings, and which part of a planned call stands in each column. */
export interface Mapping {
  /** Counted from 0. */
  readonly headerRow: number;
  /** One for each column; `null` for what is not read. */
  readonly columns: readonly (Part | null)[];
}

/** A cell that cannot be read. */
export interface CellProblem {
  readonly part: Part;
  /** The heading as the file has it; `null` where the file has no such column. */
  readonly column: string | null;
  readonly found: string;
  readonly expected: Expectation;
}

/** Something about a row that its reader should know; `detail` holds the words of the file. */
export interface RowRemark {
  readonly remark: Remark;
  readonly detail: string;
}

/** A row of a timetable as read: the planned call in it, or why it cannot be taken. */
export interface RowReading {
  /** The row's number as a spreadsheet shows it. */
  readonly number: number;
  /** Enough to recognise the row by. */
  readonly label: string;
  /** `null` when a cell is bad. */
  readonly draft: SourceDraft | null;
  readonly problems: readonly CellProblem[];
  readonly remarks: readonly RowRemark[];
}

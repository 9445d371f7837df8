/** One cell of an export. Money in cents, rates in basis points, days as `YYYY-MM-DD`. */
export type Cell =
  | { kind: "text"; value: string }
  | { kind: "number"; value: number }
  | { kind: "money"; value: number }
  | { kind: "rate"; value: number }
  | { kind: "day"; value: string }
  | null;

/** A table as it is written to a file, its headings in the reader's language. */
export interface ExportTable {
  headings: string[];
  /** Columns that hold long texts. */
  wide: boolean[];
  rows: Cell[][];
  /** How many rows there would be without the cap. */
  total: number;
  /** What the file is and where it comes from, a line each. */
  about: string[];
  /** What its two sheets are called. */
  sheets: { rows: string; about: string };
}

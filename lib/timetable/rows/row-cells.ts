import type { CellProblem, Mapping, RowRemark } from "@/lib/timetable/types";
import type { Expectation, Part, Remark } from "@/lib/timetable/vocabulary";

/** What a preview shows of a cell. */
const longestFound = 200;

/** The cells of one row by the part they tell, and what was found wrong with them so far. */
export interface RowCells {
  readonly problems: readonly CellProblem[];
  readonly remarks: readonly RowRemark[];
  /** True when the file has a column for it at all. */
  has: (part: Part) => boolean;
  /** The heading of a part's column; empty where there is none. */
  heading: (part: Part) => string;
  /** The cell's text, trimmed; empty where there is none. */
  text: (part: Part) => string;
  /** Reads a cell; an empty one gives `null`, and one that cannot be read is a problem too. */
  read: <T>(part: Part, reader: (text: string) => T | null, expected: Expectation) => T | null;
  refuse: (part: Part, expected: Expectation) => void;
  remark: (remark: Remark, detail: string) => void;
}

/** Puts the cells of a row under the parts that its columns stand for. */
export function rowCells(
  row: readonly string[],
  header: readonly string[],
  { columns }: Mapping,
): RowCells {
  const problems: CellProblem[] = [];
  const remarks: RowRemark[] = [];
  const has = (part: Part) => columns.includes(part);
  const heading = (part: Part) => (has(part) ? (header[columns.indexOf(part)] ?? "") : "");
  const text = (part: Part) => (has(part) ? tidy(row[columns.indexOf(part)] ?? "") : "");
  const refuse = (part: Part, expected: Expectation) => {
    const column = has(part) ? heading(part) : null;
    problems.push({ part, column, found: cut(text(part)), expected });
  };
  return {
    problems,
    remarks,
    has,
    heading,
    text,
    refuse,
    read: (part, reader, expected) => {
      const found = text(part);
      if (found === "") return null;
      const value = reader(found);
      if (value === null) refuse(part, expected);
      return value;
    },
    remark: (remark, detail) => remarks.push({ remark, detail: cut(detail) }),
  };
}

/** Cells that only say that they are empty. */
const blank = /^(?:[-–—/.]+|n\/?a|n\.a\.|null|tbd)$/i;

function tidy(text: string): string {
  const trimmed = text.replace(/[\u00a0\u202f]/g, " ").trim();
  return blank.test(trimmed) ? "" : trimmed;
}

function cut(text: string): string {
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

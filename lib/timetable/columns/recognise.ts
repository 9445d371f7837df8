import { foldText } from "@/lib/regions/fold";
import type { Mapping, Table } from "@/lib/timetable/types";
import type { Part } from "@/lib/timetable/vocabulary";

import { readHeading } from "./headings";

/** Headings stand within this many rows; above them authorities put titles and dates. */
export const headerRowsAtMost = 20;

/** So many known headings make a row one of headings. */
const fewestKnown = 3;

/** What an authority's headings meant last time, by the heading folded; `null` for what was not read. */
export type SavedHeadings = Readonly<Record<string, Part | null>>;

/** Finds the row of headings and what stands in each column; `null` when no row is one. */
export function recogniseColumns({ rows }: Table, saved: SavedHeadings = {}): Mapping | null {
  const candidates = rows.slice(0, headerRowsAtMost).map((row, headerRow) => {
    const columns = columnsOf(row, saved);
    return { headerRow, columns, known: columns.filter((part) => part !== null).length };
  });
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (chosen, row) => (row.known > (chosen?.known ?? 0) ? row : chosen),
    null,
  );
  if (best === null || best.known < fewestKnown || !isEnough(best.columns)) return null;
  return { headerRow: best.headerRow, columns: best.columns };
}

/** Tells whether these columns can make calls at all: something to call them by, and a second fact. */
export function isEnough(columns: readonly (Part | null)[]): boolean {
  return columns.includes("title") || columns.includes("objective");
}

/** Says what each heading of a row stands for; of two columns for one part the better name has it. */
export function columnsOf(row: readonly string[], saved: SavedHeadings = {}): (Part | null)[] {
  const known = row.map((heading) => {
    const folded = foldText(heading);
    const before = Object.hasOwn(saved, folded) ? saved[folded] : undefined;
    if (before !== undefined) return before === null ? null : { part: before, rank: 0 };
    const read = heading.trim() === "" ? null : readHeading(heading);
    return read && { part: read.part, rank: read.whole ? 1 : 2 };
  });
  return known.map((column, at) => {
    if (column === null) return null;
    const better = known.some(
      (other, place) =>
        other?.part === column.part &&
        (other.rank < column.rank || (other.rank === column.rank && place < at)),
    );
    return better ? null : column.part;
  });
}

/** Guesses the row of headings where none was recognised: the fullest of the first rows. */
export function likelyHeaderRow({ rows }: Table): number {
  const filled = rows
    .slice(0, headerRowsAtMost)
    .map((row) => row.filter((cell) => cell.trim() !== "" && !/^[\d.,\s-]+$/.test(cell)).length);
  return Math.max(0, filled.indexOf(Math.max(...filled)));
}

/** Keeps what the headings of a file were said to mean, for the authority's next file. */
export function savedHeadings(header: readonly string[], columns: readonly (Part | null)[]) {
  const entries = header.map((heading, at) => [foldText(heading), columns[at] ?? null] as const);
  return Object.fromEntries(entries.filter(([heading]) => heading !== ""));
}

import writeXlsxFile, { type Row, type SheetData } from "write-excel-file/node";

import { templateHeading } from "@/lib/timetable/columns/headings";
import { type HeadingLanguage, type Part, parts, requiredParts } from "@/lib/timetable/vocabulary";

import { amountParts, dayParts, type PlannedRow } from "./planned-row";

/** What the sheets are called, and what each column is for. */
export interface SheetWords {
  readonly calls: string;
  readonly help: string;
  readonly parts: Readonly<Record<Part, string>>;
}

const wide: ReadonlySet<Part> = new Set([
  "title",
  "summary",
  "applicantWords",
  "address",
  "programme",
]);

/** Writes rows as a spreadsheet with real dates and numbers, and a second sheet that explains the columns. */
export async function writeXlsx(
  rows: readonly PlannedRow[],
  language: HeadingLanguage,
  words: SheetWords,
): Promise<Buffer> {
  const headings: Row = parts.map((part) => ({
    value: templateHeading(part, language),
    type: String,
    fontWeight: "bold",
    wrap: true,
    ...(isRequired(part) ? { backgroundColor: "#f1ebdc" } : {}),
  }));
  const data: SheetData = [headings, ...rows.map(cellsOf)];
  const help: SheetData = parts.map((part) => [
    { value: templateHeading(part, language), type: String, fontWeight: "bold" },
    { value: words.parts[part], type: String, wrap: true },
  ]);
  const columns = parts.map((part) => ({ width: wide.has(part) ? 40 : 20 }));
  return writeXlsxFile([
    { data, sheet: words.calls, columns, stickyRowsCount: 1 },
    { data: help, sheet: words.help, columns: [{ width: 34 }, { width: 90 }] },
  ]).toBuffer();
}

function cellsOf(row: PlannedRow): Row {
  return parts.map((part) => {
    const value = row[part];
    if (value === undefined) return null;
    if (dayParts.has(part) && typeof value === "string") {
      return { value: new Date(`${value}T00:00Z`), type: Date, format: "dd/mm/yyyy" };
    }
    if (typeof value === "number") {
      return { value, type: Number, ...(amountParts.has(part) ? { format: "#,##0.00" } : {}) };
    }
    return { value: typeof value === "string" ? value : value.join("; "), type: String };
  });
}

function isRequired(part: Part): boolean {
  return requiredParts.some((required) => required === part);
}

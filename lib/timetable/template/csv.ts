import Papa from "papaparse";

import { defused } from "@/lib/exports/rules/defuse";
import { templateHeading } from "@/lib/timetable/columns/headings";
import { type HeadingLanguage, parts } from "@/lib/timetable/vocabulary";

import { type PlannedRow, type PlannedValue, valuesOf } from "./planned-row";

/**
 * Writes rows as CSV that a spreadsheet opens as it is: byte order mark, semicolons where the
 * comma is decimal, and no cell that it could take for a formula.
 */
export function writeCsv(rows: readonly PlannedRow[], language: HeadingLanguage): string {
  const fields = parts.map((part) => templateHeading(part, language));
  const data = rows.map((row) => valuesOf(row).map((value) => defused(csvText(value))));
  const delimiter = language === "en" ? "," : ";";
  return `\uFEFF${Papa.unparse({ fields, data }, { delimiter, newline: "\r\n" })}\r\n`;
}

function csvText(value: PlannedValue): string {
  if (value === undefined) return "";
  return typeof value === "object" ? value.join("; ") : String(value);
}

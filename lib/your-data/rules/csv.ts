import Papa from "papaparse";

/** Writes rows as CSV (RFC 4180, UTF-8 with its mark, as spreadsheets expect); no cell of it is a formula. */
export function csvOf(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => names.map((name) => cellOf(row[name])));
  return `\uFEFF${Papa.unparse([names, ...cells], { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") return JSON.stringify(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

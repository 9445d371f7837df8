import type { Cell, ExportTable } from "../types";

import { defused } from "./defuse";

/**
 * Writes a table as CSV (RFC 4180: commas, CRLF, quotes doubled) with a byte order mark, by which
 * spreadsheets know it for UTF-8. Texts that could run as formulas are defused, numbers stay numbers.
 */
export function writeCsv({ headings, rows }: Pick<ExportTable, "headings" | "rows">): string {
  const lines = [headings.map((text) => quoted(text)), ...rows.map((row) => row.map(cellText))];
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  switch (cell.kind) {
    case "text":
      return quoted(cell.value);
    case "money":
      return decimal(cell.value);
    case "rate":
      return decimal(cell.value);
    default:
      return String(cell.value);
  }
}

/** Hundredths as units: cents as euros, basis points as per cent. */
function decimal(hundredths: number): string {
  const text = (hundredths / 100).toFixed(2);
  return text.endsWith(".00") ? text.slice(0, -3) : text;
}

function quoted(text: string): string {
  const safe = defused(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import writeXlsxFile, { type Row, type SheetData } from "write-excel-file/node";

import type { Cell, ExportTable } from "./types";

/** The most characters a cell of a spreadsheet holds. */
const cellMax = 32_767;

/** What XML does not allow in a text, and would make the file unreadable. */
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * Writes a table as a spreadsheet: days as dates, money and rates as numbers with their formats,
 * texts as texts, which never run as formulas. A second sheet says what the file is.
 */
export async function writeXlsx(table: ExportTable): Promise<Buffer> {
  const { headings, rows, wide, about, sheets } = table;
  const top: Row = headings.map((value) => ({
    value: cellOf(value),
    type: String,
    fontWeight: "bold",
    wrap: true,
  }));
  const data: SheetData = [top, ...rows.map((row): Row => row.map(writtenCell))];
  const notes: SheetData = about.map((line): Row => [
    { value: cellOf(line), type: String, wrap: true },
  ]);
  return writeXlsxFile([
    {
      data,
      sheet: sheets.rows,
      columns: wide.map((long) => ({ width: long ? 44 : 18 })),
      stickyRowsCount: 1,
    },
    { data: notes, sheet: sheets.about, columns: [{ width: 110 }] },
  ]).toBuffer();
}

function writtenCell(cell: Cell): Row[number] {
  if (cell === null) return null;
  switch (cell.kind) {
    case "text":
      return cell.value === "" ? null : { value: cellOf(cell.value), type: String };
    case "day":
      return { value: new Date(`${cell.value}T00:00Z`), type: Date, format: "dd/mm/yyyy" };
    case "money":
      return { value: cell.value / 100, type: Number, format: "#,##0.00" };
    case "rate":
      return { value: cell.value / 10_000, type: Number, format: "0.00%" };
    default:
      return { value: cell.value, type: Number };
  }
}

function cellOf(text: string): string {
  return text.replace(notInXml, "").slice(0, cellMax);
}

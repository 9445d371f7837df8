import { rowOf } from "@/lib/sources/reading/row";
import type { Mapping, RowReading, Table } from "@/lib/timetable/types";
import type { FileFacts } from "@/lib/timetable/validation";

import { referenceOf, rowKeys, type RowIdentity } from "./identity";
import { readRow } from "./read-row";
import { type RowCells, rowCells } from "./row-cells";

/** What came of reading a whole table. */
export interface TableReading {
  readonly rows: readonly RowReading[];
  /** Numbers of rows with a single cell, as headings of sections are: they were passed over. */
  readonly passedOver: readonly number[];
}

/** Reads every row below the headings as a planned call; one bad cell never spoils another row. */
export function readTable(
  table: Table,
  mapping: Mapping,
  facts: FileFacts,
  now: Date,
): TableReading {
  const header = table.rows[mapping.headerRow] ?? [];
  const below = table.rows.slice(mapping.headerRow + 1).map((row, at) => ({
    number: mapping.headerRow + 2 + at,
    cells: rowCells(row, header, mapping),
    filled: row.filter((cell) => cell.trim() !== "").length,
    told: row.filter((cell, column) => mapping.columns[column] && cell.trim() !== "").length,
  }));
  const given = below.filter(({ filled }) => filled > 0);
  const rows = given.filter(({ told }) => told > 1);
  const keys = rowKeys(rows.map(({ cells }) => identityOf(cells)));
  refuseRepeatedReferences(rows.map(({ cells }) => cells));
  return {
    rows: rows.map(({ number, cells }, at) => readOne(number, cells, facts, keys[at] ?? "", now)),
    passedOver: given.filter(({ told }) => told <= 1).map(({ number }) => number),
  };
}

function readOne(
  number: number,
  cells: RowCells,
  facts: FileFacts,
  key: string,
  now: Date,
): RowReading {
  const draft = readRow(cells, facts, key, now);
  const row = draft && cells.problems.length === 0 ? rowOf(String(number), draft) : null;
  if (row?.ok === false) cells.refuse("title", "fit");
  return {
    number,
    label: cells.text("title") || cells.text("objective") || cells.text("reference"),
    draft: row?.ok ? row.draft : null,
    problems: cells.problems,
    remarks: cells.remarks,
  };
}

function identityOf(cells: RowCells): RowIdentity {
  return {
    reference: referenceOf(cells.text("reference")),
    title: cells.text("title"),
    objective: cells.text("objective"),
    area: cells.text("area"),
    applicants: cells.text("applicants"),
  };
}

function refuseRepeatedReferences(rows: readonly RowCells[]): void {
  const seen = new Set<string>();
  for (const cells of rows) {
    const reference = referenceOf(cells.text("reference"))?.toLowerCase();
    if (reference === undefined) continue;
    if (seen.has(reference)) cells.refuse("reference", "ownReference");
    seen.add(reference);
  }
}

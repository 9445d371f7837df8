import { recogniseColumns } from "@/lib/timetable/columns/recognise";
import { madeFacts } from "@/lib/timetable/timetable.fixture";
import type { Table } from "@/lib/timetable/types";
import type { FileFacts } from "@/lib/timetable/validation";

import { readTable } from "./read-table";

/** The moment at which rows of tests are read. */
export const rowsReadAt = new Date("2026-11-23T10:00:00Z");

/** Reads rows under their headings as those of the made authority, with other facts where the story needs them. */
export function readRows(rows: string[][], facts: Partial<FileFacts> = {}) {
  const table: Table = { rows };
  const mapping = recogniseColumns(table);
  if (!mapping) throw new Error("no headings");
  return readTable(table, mapping, { ...madeFacts, ...facts }, rowsReadAt);
}

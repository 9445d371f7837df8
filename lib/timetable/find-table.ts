import { likelyHeaderRow, recogniseColumns, type SavedHeadings } from "./columns/recognise";
import type { Mapping, Table } from "./types";

const noTable: Table = { rows: [] };

/**
 * Picks the table of a file that holds the planned calls: the first whose headings are known.
 * Where none is, the largest one, for a person to point at its columns.
 */
export function findTable(
  tables: readonly Table[],
  saved: SavedHeadings = {},
): { table: Table; mapping: Mapping | null; likelyHeader: number } {
  for (const table of tables) {
    const mapping = recogniseColumns(table, saved);
    if (mapping) return { table, mapping, likelyHeader: mapping.headerRow };
  }
  const table = tables.toSorted((a, b) => b.rows.length - a.rows.length)[0] ?? noTable;
  return { table, mapping: null, likelyHeader: likelyHeaderRow(table) };
}

import type SQLite from "better-sqlite3";
import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

import { engine } from "./engine";

import type { Database } from "./client/types";

/** So many rows go into one statement of PostgreSQL, which allows some 65,000 values in it. */
const rowsAtOnce = 500;

/**
 * Inserts any number of rows in their order. On PostgreSQL many go into one statement, to save
 * journeys; SQLite has none to save, and one prepared statement run for each row is several times
 * as fast as building long ones.
 */
export async function insertAll<Table extends SQLiteTable>(
  tx: Database,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  if (rows.length === 0) return;
  if (engine === "sqlite") {
    insertEach(tx, table, rows);
    return;
  }
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await tx.insert(table).values(rows.slice(start, start + rowsAtOnce));
  }
}

function insertEach<Table extends SQLiteTable>(
  tx: Database,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, { name }]) => `"${name}"`).join(", ");
  const marks = columns.map(() => "?").join(", ");
  const insert = connectionOf(tx).prepare(
    `insert into "${getTableName(table)}" (${names}) values (${marks})`,
  );
  for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
    insert.run(
      columns.map(([key, column]) => {
        const value: unknown = row[key] ?? column.default ?? null;
        return value === null ? null : column.mapToDriverValue(value);
      }),
    );
  }
}

/** Drizzle hands out the connection it was given, but its types of both engines do not say so. */
function connectionOf(tx: Database): SQLite.Database {
  return (tx as unknown as { $client: SQLite.Database }).$client;
}

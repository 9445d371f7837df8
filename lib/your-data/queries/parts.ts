import { asc, type Column, type SQL, type Table } from "drizzle-orm";
import type { SelectedFields, SQLiteTable } from "drizzle-orm/sqlite-core";

import type { Database } from "@/db/client/types";

export type ExportRow = Record<string, unknown>;

/** Whose data it is: a person, their address, and the organisation they work for now. */
export interface Subject {
  userId: string;
  email: string;
  /** Work for an organisation is shown only while one works for it. */
  organisationId: string;
}

/** One part of an export: rows of one table that are somebody's. */
export interface Part<Whose> {
  name: string;
  table: Table;
  read: (db: Database, whose: Whose) => Promise<ExportRow[]>;
}

interface Chosen<Whose> {
  table: SQLiteTable;
  columns: SelectedFields;
  where: (whose: Whose) => SQL | undefined;
  /** What sorts the rows, totally. */
  order: readonly [Column, ...Column[]];
}

/** Makes a part of an export. A missing condition would export everybody's rows, and is refused. */
export function part<Whose>(name: string, chosen: Chosen<Whose>): Part<Whose> {
  const { table, columns, where, order } = chosen;
  return {
    name,
    table,
    read: async (db, whose) => {
      const condition = where(whose);
      if (condition === undefined) throw new Error(`The export of ${name} has no condition.`);
      return db
        .select(columns)
        .from(table)
        .where(condition)
        .orderBy(...order.map((column) => asc(column)));
    },
  };
}

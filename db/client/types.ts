import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

import type * as schema from "../schema/all";

/** The record as every query sees it, whichever engine is behind; everything is awaited. */
export type Database = BaseSQLiteDatabase<"async", unknown, typeof schema>;

/** One open record: where to read, how to write, how to end. */
export interface RecordStore {
  /** For reading only: a write through it fails. */
  reader: Database;
  transaction: <T>(work: (tx: Database) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

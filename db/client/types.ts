import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

import type * as schema from "../schema/all";

/** The record as every query sees it, whichever engine is behind; everything is awaited. */
export type Database = BaseSQLiteDatabase<"async", unknown, typeof schema>;

/**
 * When a write is on the disk: before it is said to be done, or a moment later, so that it outlives
 * this process at once and a power failure only then.
 */
export type Keeping = "at-once" | "soon";

/** One open record: where to read, how to write, how to end. */
export interface RecordStore {
  /** For reading only: a write through it fails. */
  reader: Database;
  transaction: <T>(work: (tx: Database) => Promise<T>, keeping?: Keeping) => Promise<T>;
  /** One statement, kept "soon". */
  writeQuickly: (statement: (db: Database) => Promise<unknown>) => Promise<void>;
  close: () => Promise<void>;
}

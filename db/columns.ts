import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";

import { engine } from "./engine";

/*
 * One table definition serves both engines. Everything is typed as SQLite's builders; on
 * PostgreSQL the same calls build PostgreSQL columns, and the casts of this file are the only
 * ones (docs/decisions/0002-one-schema-two-engines.md).
 */

const onPostgres = engine === "postgres";

/** Makes a table on the engine of this process. */
export const table = (onPostgres ? pg.pgTable : sqlite.sqliteTable) as typeof sqlite.sqliteTable;

/** A column of text; `enum` types it, and a `check` in the table makes the database hold to it. */
export const text = (onPostgres ? pg.text : sqlite.text) as typeof sqlite.text;

const sqliteInteger = (name: string) => sqlite.integer(name, { mode: "number" });
const pgInteger = (name: string) => pg.bigint(name, { mode: "number" });

/** A whole number up to 2^53: cents, counts, sequence numbers. */
export const integer = (onPostgres ? pgInteger : sqliteInteger) as typeof sqliteInteger;

const sqliteBoolean = (name: string) => sqlite.integer(name, { mode: "boolean" });
const pgBoolean = (name: string) => pg.boolean(name);

/** True or false. */
export const boolean = (onPostgres ? pgBoolean : sqliteBoolean) as typeof sqliteBoolean;

const sqliteInstant = (name: string) => sqlite.integer(name, { mode: "timestamp_ms" });
const pgInstant = (name: string) =>
  pg.timestamp(name, { mode: "date", precision: 3, withTimezone: true });

/** A moment in UTC, to the millisecond; named `…At`. */
export const instant = (onPostgres ? pgInstant : sqliteInstant) as typeof sqliteInstant;

const sqliteDay = (name: string) => sqlite.text(name);
const pgDay = (name: string) => pg.date(name, { mode: "string" });

/** A calendar day as `YYYY-MM-DD`; named `…On`. */
export const day = (onPostgres ? pgDay : sqliteDay) as typeof sqliteDay;

const sqliteJson = (name: string) => sqlite.text(name, { mode: "json" });
const pgJson = (name: string) => pg.jsonb(name);

/** A small document whose shape the reader validates. */
export const json = (onPostgres ? pgJson : sqliteJson) as typeof sqliteJson;

export const index = (onPostgres ? pg.index : sqlite.index) as typeof sqlite.index;
export const uniqueIndex = (
  onPostgres ? pg.uniqueIndex : sqlite.uniqueIndex
) as typeof sqlite.uniqueIndex;

/** A key of several columns. */
export function primaryKey(key: KeyColumns) {
  return onPostgres ? pgPrimaryKey(key) : sqlite.primaryKey(key);
}

interface KeyColumns {
  columns: [sqlite.AnySQLiteColumn, ...sqlite.AnySQLiteColumn[]];
}

function pgPrimaryKey(key: KeyColumns): sqlite.PrimaryKeyBuilder {
  return pg.primaryKey(key as unknown as PgKeyColumns) as unknown as sqlite.PrimaryKeyBuilder;
}

interface PgKeyColumns {
  columns: [pg.AnyPgColumn, ...pg.AnyPgColumn[]];
}

export const check = (onPostgres ? pg.check : sqlite.check) as typeof sqlite.check;

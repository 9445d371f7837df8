import { mkdirSync } from "node:fs";
import path from "node:path";

import SQLite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";

import * as schema from "../schema/all";

import type { Database, Keeping, RecordStore } from "./types";

/** The first SQLite without the WAL-reset corruption of several connections on one file. */
const sqliteVersionMin = [3, 51, 3] as const;

/** An import writes to all ends of the tables, as ids are hashes; what it writes to stays at hand. */
const cacheKibibytes = 32_000;

/** Pages of 4 KiB that gather in the write-ahead log before they are written to their places. */
const checkpointPages = 4_000;

/** Opens a SQLite record: one writer behind a queue, one reader that cannot write. */
export function openSqlite(file: string): RecordStore {
  mkdirSync(path.dirname(file), { recursive: true });
  const writer = connect(file);
  writer.pragma(`cache_size = -${String(cacheKibibytes)}`);
  writer.pragma(`wal_autocheckpoint = ${String(checkpointPages)}`);
  requireSafeVersion(writer);
  const reader = connect(file);
  reader.pragma("query_only = ON");
  const write = database(writer);
  const inTurn = queue();
  const keep = keeper(writer);
  return {
    reader: database(reader),
    transaction: (work, keeping = "at-once") =>
      inTurn(() => {
        keep(keeping);
        return immediately(writer, () => work(write));
      }),
    writeQuickly: async (statement) => {
      await inTurn(() => {
        keep("soon");
        return statement(write);
      });
    },
    close: () => {
      reader.close();
      writer.close();
      return Promise.resolve();
    },
  };
}

/** Opens one connection with the pragmas every connection of the record has. */
export function connect(file: string): SQLite.Database {
  const connection = new SQLite(file, { timeout: 5000 });
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("trusted_schema = OFF");
  return connection;
}

function database(connection: SQLite.Database): Database {
  return drizzle(connection, { schema }) as unknown as Database;
}

/** Runs `work` between BEGIN IMMEDIATE and COMMIT; whatever it throws undoes everything it wrote. */
async function immediately<T>(connection: SQLite.Database, work: () => Promise<T>): Promise<T> {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const result = await work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/** Sets when writes are on the disk, where that is not as the write before had it. */
function keeper(connection: SQLite.Database): (keeping: Keeping) => void {
  let last: Keeping = "at-once";
  return (keeping) => {
    if (keeping !== last)
      connection.pragma(`synchronous = ${keeping === "soon" ? "NORMAL" : "FULL"}`);
    last = keeping;
  };
}

/** Lets one piece of work run at a time, in the order they came; a failure does not stop the next. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

function requireSafeVersion(connection: SQLite.Database): void {
  const version = String(connection.prepare("select sqlite_version()").pluck().get());
  if (isOlder(version.split(".").map(Number), sqliteVersionMin)) {
    throw new Error(
      `SQLite ${version} can corrupt a database that several processes use. ` +
        `Run npm ci to get ${sqliteVersionMin.join(".")} or newer.`,
    );
  }
}

/** Is version `a` before version `b`, compared part by part. */
export function isOlder(a: readonly number[], b: readonly number[]): boolean {
  const part = b.findIndex((number, place) => number !== (a[place] ?? 0));
  return part !== -1 && (a[part] ?? 0) < (b[part] ?? 0);
}

import { AsyncLocalStorage } from "node:async_hooks";

import { recordAddress, type RecordAddress } from "../engine";

import { openPostgres } from "./postgres";
import { openSqlite } from "./sqlite";

import type { Database, Keeping, RecordStore } from "./types";

/** Next bundles routes and instrumentation apart, so what a process shares hangs on the global object. */
const slot = globalThis as Record<symbol, RecordStore | undefined>;
const place = Symbol.for("citycalls.record");

const writing = new AsyncLocalStorage<true>();

/** Opens the record that the environment names. The caller closes it. */
export function openRecord(address: RecordAddress = recordAddress()): RecordStore {
  return address.engine === "sqlite"
    ? openSqlite(address.file)
    : openPostgres(address.url, address.replicaUrl);
}

function store(): RecordStore {
  return (slot[place] ??= openRecord());
}

/** Is the record for reading, opened on first use so that a build never opens it. */
export function appDb(): Database {
  return store().reader;
}

/**
 * Runs `work` in one transaction of the record: all of it is kept, or none if it throws. A second
 * transaction inside it throws at once, as on SQLite it would wait for itself for ever.
 */
export async function transaction<T>(
  work: (tx: Database) => Promise<T>,
  keeping: Keeping = "at-once",
): Promise<T> {
  if (writing.getStore()) throw new Error("A transaction cannot be opened inside another one.");
  return writing.run(true, () => store().transaction(work, keeping));
}

/** Writes one statement that is kept "soon", for marks whose delay would cost something. */
export async function writeQuickly(statement: (db: Database) => Promise<unknown>): Promise<void> {
  if (writing.getStore()) throw new Error("A quick write cannot be made inside a transaction.");
  await store().writeQuickly(statement);
}

/** Makes `replacement` the record of this process, as each test has a record of its own. */
export async function replaceRecord(replacement: RecordStore): Promise<void> {
  await closeRecord();
  slot[place] = replacement;
}

/** Closes the record of this process; the next use opens it anew. */
export async function closeRecord(): Promise<void> {
  const open = slot[place];
  slot[place] = undefined;
  await open?.close();
}

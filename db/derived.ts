import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

import Database from "better-sqlite3";

import { dataDir } from "./engine";

export type DerivedDatabase = Database.Database;

interface DerivedOptions {
  readonly readonly?: boolean;
  /** True while a file nobody else can see is being filled: no journal at all. */
  readonly building?: boolean;
}

const staleBuildMs = 60 * 60 * 1000;

/** Gives the absolute path of a file in `DATA_DIR` (default `var/`) and makes the folder. */
export function dataFile(name: string): string {
  const folder = dataDir();
  mkdirSync(folder, { recursive: true });
  return path.join(folder, name);
}

/**
 * Opens a local SQLite file that can be made again from something else at any time.
 * It trades durability for speed, so never keep in it what exists nowhere else.
 * Throws when a read-only file is missing, or with an error for which `isDamaged` holds.
 */
export function openDerived(file: string, options: DerivedOptions = {}): DerivedDatabase {
  const readonly = options.readonly ?? false;
  const db = new Database(file, { readonly, fileMustExist: readonly, timeout: 5000 });
  try {
    db.pragma("trusted_schema = OFF");
    db.pragma("temp_store = MEMORY");
    db.pragma("synchronous = OFF");
    if (readonly) db.pragma("query_only = ON");
    else db.pragma(`journal_mode = ${options.building === true ? "OFF" : "WAL"}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Tells whether an error says that the file is broken or no database, so that it is to be rebuilt. */
export function isDamaged(error: unknown): boolean {
  if (!(error instanceof Database.SqliteError)) return false;
  return error.code.startsWith("SQLITE_CORRUPT") || error.code === "SQLITE_NOTADB";
}

/**
 * Fills a new file under a temporary name and puts it in the place of `file` in one step.
 * A killed build leaves `file` as it was; of two builds at once the later one stands, whole.
 */
export function replaceDerived(file: string, fill: (db: DerivedDatabase) => void): void {
  removeStaleBuilds(file);
  const building = `${file}.building-${randomUUID()}`;
  try {
    const db = openDerived(building, { building: true });
    try {
      fill(db);
    } finally {
      db.close();
    }
    // A write-ahead log left by the old file would be replayed into the new one.
    rmSync(`${file}-wal`, { force: true });
    rmSync(`${file}-shm`, { force: true });
    renameSync(building, file);
  } catch (error) {
    rmSync(building, { force: true });
    throw error;
  }
}

function removeStaleBuilds(file: string): void {
  const folder = path.dirname(file);
  const prefix = `${path.basename(file)}.building-`;
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(prefix))) {
    const stale = path.join(folder, name);
    const age = Date.now() - (statSync(stale, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > staleBuildMs) rmSync(stale, { force: true });
  }
}

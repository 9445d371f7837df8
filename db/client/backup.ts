import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

import SQLite from "better-sqlite3";

import { recordAddress, type RecordAddress } from "../engine";

const execute = promisify(execFile);

/** Writes a consistent copy of the record to `file` while others use it, and checks the copy. */
export async function backupRecord(
  file: string,
  address: RecordAddress = recordAddress(),
): Promise<void> {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  if (address.engine === "postgres") {
    await execute("pg_dump", ["--format=custom", `--file=${file}`, address.url]);
    return;
  }
  if (!existsSync(address.file)) throw new Error(`there is no record at ${address.file}.`);
  const partial = `${file}.partial`;
  const record = new SQLite(address.file, { readonly: true });
  try {
    await record.backup(partial);
  } finally {
    record.close();
  }
  requireWhole(partial);
  renameSync(partial, file);
}

/**
 * Makes the record the one of `file`. Nobody else may have it open: throws while a writer holds it.
 * A file that is damaged or no record of ours changes nothing.
 */
export async function restoreRecord(
  file: string,
  address: RecordAddress = recordAddress(),
): Promise<void> {
  if (!existsSync(file)) throw new Error(`there is no file ${file}.`);
  if (address.engine === "postgres") {
    const options = ["--clean", "--if-exists", "--no-owner", "--single-transaction"];
    await execute("pg_restore", [...options, `--dbname=${address.url}`, file]);
    return;
  }
  requireWhole(file);
  const arriving = `${address.file}.restoring`;
  mkdirSync(path.dirname(address.file), { recursive: true });
  copyFileSync(file, arriving);
  requireUnused(address.file);
  for (const rest of ["-wal", "-shm"]) rmSync(`${address.file}${rest}`, { force: true });
  renameSync(arriving, address.file);
}

function requireWhole(file: string): void {
  const copy = new SQLite(file, { readonly: true });
  try {
    const verdict = String(copy.pragma("quick_check", { simple: true }));
    if (verdict !== "ok") throw new Error(`${file} is damaged: ${verdict}.`);
    const tables = copy.prepare("select count(*) from sqlite_master where name = 'calls'").pluck();
    if (tables.get() !== 1) throw new Error(`${file} is not a record of CityCalls.`);
  } finally {
    copy.close();
  }
}

/** Takes the file for itself for a moment, which fails while a server has it open in WAL mode. */
function requireUnused(file: string): void {
  if (!existsSync(file)) return;
  const record = new SQLite(file, { timeout: 0 });
  try {
    record.pragma("journal_mode = DELETE");
  } catch {
    throw new Error("the record is in use. Stop CityCalls and try again.");
  } finally {
    record.close();
  }
}

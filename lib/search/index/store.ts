import { rmSync } from "node:fs";
import { setImmediate } from "node:timers/promises";

import { type DerivedDatabase, openDerived } from "@/db/derived";
import type { CallRecord } from "@/lib/calls/types";

import { concepts } from "./concepts";
import { indexedText } from "./documents";
import { factsOf } from "./facts";

/** Grows whenever what the index holds or how it is read changes, so that older ones are made again. */
const shapeVersion = 5;

/** How far an index has come, and in which record. */
export interface Mark {
  recordId: string;
  changeSeq: number;
}

/** A call and its place in the index. */
export interface PlacedCall {
  at: number;
  call: CallRecord;
}

/**
 * The tokenizer must not have an opinion: our tokens are folded already, and `ascii` takes every
 * character beyond ASCII for part of a word, where `unicode61` would cut at letters it does not know.
 */
const tokenizer = `content='', contentless_delete=1, tokenize='ascii'`;

/** Bytes of new postings that SQLite gathers before it writes them out, so that few merges follow. */
const writeBuffer = 8 * 1024 * 1024;

/** So many pages are merged in one step. */
const mergedPages = 250;

const schema = `
  create table meta (name text primary key, value text not null) without rowid;
  create table docs (at integer primary key, id text not null unique, facts text not null, doc text not null);
  create virtual table titles using fts5(title, stems, ${tokenizer}, prefix='2 3');
  create virtual table labels using fts5(code, programme, stems, ${tokenizer}, prefix='2 3');
  create virtual table everything using fts5(tokens, ${tokenizer}, detail=none, prefix='2 3');
  create virtual table summaries using fts5(summary, ${tokenizer});
  insert into everything (everything, rank) values ('hashsize', ${String(writeBuffer)});
  insert into summaries (summaries, rank) values ('hashsize', ${String(writeBuffer)});
  create virtual table all_words using fts5vocab(everything, 'row');
`;

/** Is the shape an index of this program and its synonyms has. */
export function indexShape(): string {
  return `${String(shapeVersion)}-${concepts().fingerprint}`;
}

/** Opens an index file, making its tables when it is new. Throws an error for which `isDamaged` holds. */
export function openStore(file: string): DerivedDatabase {
  const db = openDerived(file);
  try {
    db.pragma("cache_size = -16000");
    db.transaction(() => {
      const made = db.prepare("select 1 from sqlite_schema where name = 'meta'").get();
      if (made === undefined) db.exec(schema);
    }).immediate();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Merges what many changes have scattered over the full-text tables: a search then reads each
 * word's calls from one place, several times as fast. Works in steps of some ten milliseconds and
 * lets others go between them.
 */
export async function mergeTables(db: DerivedDatabase): Promise<void> {
  const changes = db.prepare<[], number>("select total_changes()").pluck();
  for (const table of ["titles", "labels", "summaries", "everything"]) {
    const merge = db.prepare<[number]>(`insert into ${table} (${table}, rank) values ('merge', ?)`);
    // A first negative step asks for all to become one; a step that changed nothing was the last.
    let before = -Infinity;
    for (let pages = -mergedPages; (changes.get() ?? 0) - before > 1; pages = mergedPages) {
      before = changes.get() ?? 0;
      merge.run(pages);
      await setImmediate();
    }
  }
}

/** Removes an index file and what SQLite keeps beside it. */
export function removeStore(file: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
}

/** Reads how far an index has come; `null` when it is new or of another shape. */
export function readMark(db: DerivedDatabase): Mark | null {
  const select = db.prepare("select value from meta where name = ?").pluck();
  const read = (name: string) => select.get(name) as string | undefined;
  const recordId = read("record");
  if (recordId === undefined || read("shape") !== indexShape()) return null;
  return { recordId, changeSeq: Number(read("mark") ?? 0) };
}

/** Writes how far the index has come. */
export function writeMark(db: DerivedDatabase, mark: Mark): void {
  const write = db.prepare("insert or replace into meta (name, value) values (?, ?)");
  write.run("record", mark.recordId);
  write.run("shape", indexShape());
  write.run("mark", String(mark.changeSeq));
}

/** Writes calls at their places, instead of what stood there. Call it inside a transaction. */
export function writeCalls(db: DerivedDatabase, calls: readonly PlacedCall[]): void {
  const doc = db.prepare("insert or replace into docs (at, id, facts, doc) values (?, ?, ?, ?)");
  const known = db.prepare("select 1 from docs where at = ?");
  const writers = tableWriters(db);
  for (const { at, call } of calls) {
    const isKnown = known.get(at) !== undefined;
    doc.run(at, call.id, JSON.stringify(factsOf(call)), JSON.stringify(call));
    const text = indexedText(call);
    for (const { remove, add } of writers) {
      // Full-text rows are counted from 1.
      if (isKnown) remove.run(at + 1);
      add(at + 1, text);
    }
  }
}

function tableWriters(db: DerivedDatabase) {
  const remove = (table: string) => db.prepare(`delete from ${table} where rowid = ?`);
  const titles = db.prepare("insert into titles (rowid, title, stems) values (?, ?, ?)");
  const labels = db.prepare(
    "insert into labels (rowid, code, programme, stems) values (?, ?, ?, ?)",
  );
  const summaries = db.prepare("insert into summaries (rowid, summary) values (?, ?)");
  const everything = db.prepare("insert into everything (rowid, tokens) values (?, ?)");
  type Text = ReturnType<typeof indexedText>;
  return [
    {
      remove: remove("titles"),
      add: (row: number, text: Text) => titles.run(row, text.title, text.titleStems),
    },
    {
      remove: remove("labels"),
      add: (row: number, text: Text) =>
        labels.run(row, text.code, text.programme, text.programmeStems),
    },
    {
      remove: remove("summaries"),
      add: (row: number, text: Text) => summaries.run(row, text.summary),
    },
    {
      remove: remove("everything"),
      add: (row: number, text: Text) => everything.run(row, text.everything),
    },
  ];
}

import type { DerivedDatabase } from "@/db/derived";
import type { CallRecord } from "@/lib/calls/types";

import { type Expected, nothingExpected } from "./expected";
import { type Columns, emptyColumns, putFacts } from "./columns";
import { factsOf, readCall, readFacts } from "./facts";
import { noOrders, type Orders } from "./order";
import { openPostings, type Postings } from "./postings";
import { type Mark, openStore, readMark, removeStore, writeCalls, writeMark } from "./store";
import { type Judged, judgeStates, neverJudged } from "./timing";

/** An index that can be searched: its file, and in memory what filters and orders read. */
export interface SearchIndex {
  db: DerivedDatabase;
  mark: Mark;
  columns: Columns;
  postings: Postings;
  judged: Judged;
  orders: Orders;
  expected: Expected;
  /** Read one call's facts, or the whole call, as JSON. */
  factsAt: (at: number) => string | undefined;
  docAt: (at: number) => string | undefined;
}

/** Opens the index file of a record and reads its columns; `null` when the file is to be made again. */
export function openIndex(file: string, record: Mark): SearchIndex | null {
  const db = openStore(file);
  try {
    const mark = readMark(db);
    const isNew = mark === null && isEmpty(db);
    if (isNew) writeMark(db, { recordId: record.recordId, changeSeq: 0 });
    const index = isNew || (mark !== null && follows(mark, record)) ? loadIndex(db) : null;
    if (!index) db.close();
    return index;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Throws an index file away and starts an empty one for the record. */
export function remakeIndex(file: string, record: Mark): SearchIndex {
  removeStore(file);
  const index = openIndex(file, record);
  if (!index) throw new Error("A new search index could not be opened.");
  return index;
}

/** Tells whether an index at a mark can go on with a record: the same one, and not behind it. */
export function follows(mark: Mark, record: Mark): boolean {
  return mark.recordId === record.recordId && mark.changeSeq <= record.changeSeq;
}

/**
 * Writes changed calls into the index, all or nothing, and moves its mark.
 * False when another process has moved the file on; the columns are then to be read again.
 */
export function applyChanges(
  index: SearchIndex,
  calls: readonly CallRecord[],
  changeSeq: number,
): boolean {
  const { db, columns } = index;
  let next = columns.count;
  const placed = calls.map((call) => ({ at: columns.ordinals.get(call.id) ?? next++, call }));
  const mark = { recordId: index.mark.recordId, changeSeq };
  const written = db
    .transaction(() => {
      if (readMark(db)?.changeSeq !== index.mark.changeSeq) return false;
      writeCalls(db, placed);
      writeMark(db, mark);
      return true;
    })
    .immediate();
  if (!written) return false;
  for (const { at, call } of placed) putFacts(columns, at, factsOf(call));
  index.postings.forgetVocabulary();
  index.mark = mark;
  return true;
}

/** Reads the columns from the file; the states are judged at the first search. */
export function loadIndex(db: DerivedDatabase): SearchIndex {
  const count = db.prepare<[], number>("select count(*) from docs").pluck().get();
  const columns = emptyColumns(count);
  const mark = db.transaction(() => {
    const rows = db.prepare<[], { at: number; facts: string }>(
      "select at, facts from docs order by at",
    );
    for (const { at, facts } of rows.iterate()) putFacts(columns, at, readFacts(facts));
    return readMark(db);
  })();
  if (!mark) throw new Error("The search index has lost its mark.");
  const facts = db.prepare<[number], string>("select facts from docs where at = ?").pluck();
  const docs = db.prepare<[number], string>("select doc from docs where at = ?").pluck();
  return {
    db,
    mark,
    columns,
    postings: openPostings(db),
    judged: neverJudged(),
    orders: noOrders(),
    expected: nothingExpected(),
    factsAt: (at) => facts.get(at),
    docAt: (at) => docs.get(at),
  };
}

/** Brings the states of the calls to a moment. */
export function judgeAt(index: SearchIndex, now: Date): void {
  judgeStates(index.columns, index.judged, now, (at) => {
    const json = index.factsAt(at);
    if (json === undefined) throw new Error(`The search index has lost call number ${String(at)}.`);
    return readFacts(json).dates;
  });
}

/** Reads the calls at some places, in that order. */
export function readCalls(index: SearchIndex, places: readonly number[]): CallRecord[] {
  return places.flatMap((at) => {
    const json = index.docAt(at);
    return json === undefined ? [] : [readCall(json)];
  });
}

function isEmpty(db: DerivedDatabase): boolean {
  return db.prepare("select 1 from meta union all select 1 from docs limit 1").get() === undefined;
}

import { asc, eq, like, or } from "drizzle-orm";

import { readRecordMark } from "@/db/change-seq";
import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import {
  type Editions,
  type ExpectedCall,
  expectedCall,
  placeEditions,
} from "@/lib/calls/rules/edition-order";
import { editionKey } from "@/lib/calls/rules/editions";
import type { CallRecord } from "@/lib/calls/types";

import { listCallRecords } from "./records";

/** Shorter beginnings of a programme's name would reach too many programmes. */
const stemMin = 6;
const batchSize = 500;

/**
 * Gives the editions of a call before and after it, whatever the period of their programme, and
 * our estimate of the next one while none is open or announced (DESIGN.md 4.5).
 */
export async function getEditions(
  call: CallRecord,
  now: Date,
  db: Database = appDb(),
): Promise<Editions> {
  const candidates = await db
    .select({ id: calls.id, title: calls.title, programme: calls.programme })
    .from(calls)
    .where(ofProgramme(call.programme))
    .orderBy(asc(calls.id));
  const key = editionKey(call);
  const same = candidates.filter((other) => other.id !== call.id && editionKey(other) === key);
  const others =
    same.length === 0
      ? []
      : await listCallRecords(
          same.map(({ id }) => id),
          db,
        );
  return placeEditions(call, others, now);
}

/** The programme's name up to its first number, as periods differ: "AMIF 2014-2020", "AMIF 2021-2027". */
function ofProgramme(programme: string) {
  const stem = programme.replace(/\p{N}.*$/su, "");
  if (stem === programme || stem.length < stemMin) return eq(calls.programme, programme);
  return or(
    eq(calls.programme, programme),
    like(calls.programme, `${stem.replace(/[%_\\]/g, "_")}%`),
  );
}

let kept: { key: string; series: Promise<ExpectedCall[]> } | undefined;

/**
 * Lists the recurring calls that likely open again, soonest first, each by its newest edition.
 * The list is kept until the record or the day changes.
 */
export async function listExpectedCalls(
  now: Date,
  db: Database = appDb(),
): Promise<ExpectedCall[]> {
  const { recordId, changeSeq } = await readRecordMark(db);
  const key = `${recordId} ${String(changeSeq)} ${now.toISOString().slice(0, 10)}`;
  if (kept?.key === key) return kept.series;
  const series = readExpectedCalls(now, db);
  kept = { key, series };
  series.catch(() => (kept = undefined));
  return series;
}

async function readExpectedCalls(now: Date, db: Database): Promise<ExpectedCall[]> {
  const rows = await db
    .select({ id: calls.id, title: calls.title, programme: calls.programme })
    .from(calls)
    .orderBy(asc(calls.id));
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = editionKey(row);
    groups.set(key, [...(groups.get(key) ?? []), row.id]);
  }
  const recurring = [...groups.values()].filter((ids) => ids.length > 1);
  const records = await readInBatches(recurring.flat(), db);
  return recurring
    .flatMap(
      (ids) =>
        expectedCall(
          ids.flatMap((id) => records.get(id) ?? []),
          now,
        ) ?? [],
    )
    .toSorted(
      (a, b) =>
        a.expected.month.localeCompare(b.expected.month) || a.latest.id.localeCompare(b.latest.id),
    );
}

async function readInBatches(ids: readonly string[], db: Database) {
  const records = new Map<string, CallRecord>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = await listCallRecords(ids.slice(start, start + batchSize), db);
    for (const record of batch) records.set(record.id, record);
  }
  return records;
}

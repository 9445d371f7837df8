import { asc, eq, gt, inArray } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import {
  callApplicants,
  callCoverage,
  callDeadlines,
  callLanguages,
  callObjectives,
  callThemes,
} from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { isShown } from "@/lib/calls/rules/shown";
import type { CallRecord } from "@/lib/calls/types";

type CallRow = typeof calls.$inferSelect;

/** Lists the calls changed after `changeSeq`, oldest change first, at most `limit`. */
export async function listCallsChangedAfter(
  changeSeq: number,
  limit: number,
  db: Database = appDb(),
): Promise<CallRecord[]> {
  const rows = await db
    .select()
    .from(calls)
    .where(gt(calls.changeSeq, changeSeq))
    .orderBy(asc(calls.changeSeq))
    .limit(limit);
  return withLists(rows, db);
}

/** Lists the calls with these ids, ordered by id; an id nobody has is left out. */
export async function listCallRecords(
  ids: readonly string[],
  db: Database = appDb(),
): Promise<CallRecord[]> {
  const rows = await db
    .select()
    .from(calls)
    .where(inArray(calls.id, [...ids]))
    .orderBy(asc(calls.id));
  return withLists(rows, db);
}

/** Adds the lists that calls carry, with one query a list however many calls there are. */
export async function withLists(rows: readonly CallRow[], db: Database): Promise<CallRecord[]> {
  if (rows.length === 0) return [];
  const lists = await readLists(
    rows.map((row) => row.id),
    db,
  );
  return rows.map((row) => toRecord(row, lists));
}

/** One list after the other: inside a transaction they share one connection. */
async function readLists(ids: string[], db: Database) {
  const deadlines = await db
    .select()
    .from(callDeadlines)
    .where(inArray(callDeadlines.callId, ids))
    .orderBy(asc(callDeadlines.localDate), asc(callDeadlines.stage), asc(callDeadlines.id));
  const coverage = await db
    .select()
    .from(callCoverage)
    .where(inArray(callCoverage.callId, ids))
    .orderBy(asc(callCoverage.region));
  const themes = await db
    .select()
    .from(callThemes)
    .where(inArray(callThemes.callId, ids))
    .orderBy(asc(callThemes.theme));
  const objectives = await db
    .select()
    .from(callObjectives)
    .where(inArray(callObjectives.callId, ids))
    .orderBy(asc(callObjectives.objective));
  const applicants = await db
    .select()
    .from(callApplicants)
    .where(inArray(callApplicants.callId, ids))
    .orderBy(asc(callApplicants.applicantType));
  const languages = await db
    .select()
    .from(callLanguages)
    .where(inArray(callLanguages.callId, ids))
    .orderBy(asc(callLanguages.language));
  return {
    deadlines: byCall(deadlines),
    coverage: byCall(coverage),
    themes: byCall(themes),
    objectives: byCall(objectives),
    applicants: byCall(applicants),
    languages: byCall(languages),
  };
}

type Lists = Awaited<ReturnType<typeof readLists>>;

function byCall<Row extends { callId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.callId);
    if (group) group.push(row);
    else groups.set(row.callId, [row]);
  }
  return groups;
}

function toRecord(row: CallRow, lists: Lists): CallRecord {
  const {
    coverageApproximate,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    sourceHash: _sourceHash,
    ...facts
  } = row;
  const coverage = lists.coverage.get(row.id) ?? [];
  const regions = (mode: "include" | "exclude") =>
    coverage.filter((part) => part.mode === mode).map((part) => part.region);
  return {
    ...facts,
    coverage: {
      include: regions("include"),
      exclude: regions("exclude"),
      approximate: coverageApproximate,
    },
    deadlines: (lists.deadlines.get(row.id) ?? []).map(({ callId: _callId, ...rest }) => rest),
    themes: (lists.themes.get(row.id) ?? []).map(({ theme }) => theme),
    objectives: (lists.objectives.get(row.id) ?? []).map(({ objective }) => objective),
    applicantTypes: (lists.applicants.get(row.id) ?? []).map((part) => part.applicantType),
    applicationLanguages: (lists.languages.get(row.id) ?? []).map(({ language }) => language),
  };
}

/**
 * Finds the call with this id, slug or code, whoever may see it; of several with one code, the one
 * everybody sees. `null` when there is none.
 */
export async function getCallRecord(
  key: { name: "id" | "slug" | "code"; value: string },
  db: Database = appDb(),
): Promise<CallRecord | null> {
  const rows = await db
    .select()
    .from(calls)
    .where(eq(calls[key.name], key.value))
    .orderBy(asc(calls.id));
  const records = await withLists(rows, db);
  return records.find(isShown) ?? records[0] ?? null;
}

/** When a call was last seen in its source. */
export type LastCheck = Pick<CallRecord, "seenOn" | "lastCheckedAt">;

/** Reads when calls were last seen, by id: seeing a call again is no change that others follow. */
export async function listLastChecks(
  ids: readonly string[],
  db: Database = appDb(),
): Promise<Map<string, LastCheck>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: calls.id, seenOn: calls.seenOn, lastCheckedAt: calls.lastCheckedAt })
    .from(calls)
    .where(inArray(calls.id, [...ids]));
  return new Map(rows.map(({ id, ...check }) => [id, check]));
}

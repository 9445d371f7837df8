import { createHash } from "node:crypto";

import { and, count, eq, gt, inArray, isNotNull } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { calls } from "@/db/schema/calls";
import { runDrafts, runs } from "@/db/schema/runs";
import { canonical } from "@/lib/calls/rules/content";
import type { RowProblem, SourcePage, SourceRow } from "@/lib/sources/types";

import { renewLease } from "./lease";

/** So many rows are staged in one transaction. */
const rowsAtOnce = 500;
/** A slow source is seen to move so often; a fast one moves with its batches. */
const showEveryMs = 500;
/** The desk shows so many rows that could not be read. */
const problemsKept = 50;

type GoodRow = Extract<SourceRow, { ok: true }>;

/** A run as far as it has read. */
export interface Reading {
  sourceId: string;
  runId: string;
  read: number;
  rejected: number;
  problems: RowProblem[];
}

/**
 * Stages everything a source gives, batch by batch, without changing a call: what is as it was
 * keeps only its key. Memory does not grow with the source. Of two rows of one key the first counts.
 */
export async function stagePages(
  pages: AsyncIterable<SourcePage>,
  run: { sourceId: string; runId: string },
  clock: () => Date,
): Promise<Reading> {
  const reading: Reading = { ...run, read: 0, rejected: 0, problems: [] };
  let waiting: GoodRow[] = [];
  let expected: number | null = null;
  let shownAt = 0;
  const flush = async () => {
    await stageRows(reading, waiting, expected, clock());
    waiting = [];
  };
  for await (const page of pages) {
    expected = page.expected ?? expected;
    for (const row of page.rows) {
      if (row.ok) waiting.push(row);
      else addProblem(reading, row.problem);
    }
    if (waiting.length >= rowsAtOnce) await flush();
    else if (clock().getTime() - shownAt >= showEveryMs) {
      shownAt = clock().getTime();
      await reportProgress({ ...run, read: reading.read + waiting.length, expected }, clock());
    }
  }
  await flush();
  return reading;
}

/** Counts the calls a run has staged, and those of them that are not as they were. */
export async function countStaged(tx: Database, runId: string) {
  const [all] = await tx
    .select({ calls: count(), changed: count(runDrafts.draft) })
    .from(runDrafts)
    .where(eq(runDrafts.runId, runId));
  return all ?? { calls: 0, changed: 0 };
}

/** Reads the next staged drafts behind a place, in the order the source gave them. */
export async function listStaged(tx: Database, runId: string, behind: number, limit: number) {
  return tx
    .select()
    .from(runDrafts)
    .where(and(eq(runDrafts.runId, runId), isNotNull(runDrafts.draft), gt(runDrafts.place, behind)))
    .orderBy(runDrafts.place)
    .limit(limit);
}

function addProblem(reading: Reading, problem: RowProblem): void {
  reading.rejected += 1;
  if (reading.problems.length < problemsKept) reading.problems.push(problem);
}

async function stageRows(
  reading: Reading,
  rows: readonly GoodRow[],
  expected: number | null,
  now: Date,
): Promise<void> {
  const { sourceId, runId } = reading;
  const byKey = new Map<string, GoodRow>();
  for (const row of rows) {
    if (!byKey.has(row.draft.externalKey)) byKey.set(row.draft.externalKey, row);
  }
  const first = reading.read;
  await transaction(async (tx) => {
    await renewLease(tx, sourceId, runId, now);
    const known = await listHashes(tx, sourceId, [...byKey.keys()]);
    const staged = [...byKey].map(([externalKey, row], place) => {
      const hash = hashOf(row);
      const draft = known.get(externalKey) === hash ? null : withoutKind(row);
      return { runId, externalKey, place: first + place, hash, draft };
    });
    await insertStaged(tx, staged);
    await tx
      .update(runs)
      .set({
        read: first + byKey.size,
        rejected: reading.rejected,
        expected,
        problems: reading.problems,
      })
      .where(eq(runs.id, runId));
  });
  reading.read += byKey.size;
}

/** Shows the desk that a run is alive and how far it is, between the batches that it stages. */
export async function reportProgress(
  run: { sourceId: string; runId: string; read: number; expected: number | null },
  now: Date,
): Promise<void> {
  await transaction(async (tx) => {
    await renewLease(tx, run.sourceId, run.runId, now);
    await tx
      .update(runs)
      .set({ read: run.read, expected: run.expected })
      .where(eq(runs.id, run.runId));
  });
}

async function insertStaged(
  tx: Database,
  rows: readonly (typeof runDrafts.$inferInsert)[],
): Promise<void> {
  const keys = rows.map(({ externalKey }) => externalKey);
  const [{ runId } = { runId: "" }] = rows;
  const before = await tx
    .select({ externalKey: runDrafts.externalKey })
    .from(runDrafts)
    .where(and(eq(runDrafts.runId, runId), inArray(runDrafts.externalKey, keys)));
  const repeated = new Set(before.map(({ externalKey }) => externalKey));
  await insertAll(
    tx,
    runDrafts,
    rows.filter(({ externalKey }) => !repeated.has(externalKey)),
  );
}

async function listHashes(tx: Database, sourceId: string, keys: readonly string[]) {
  const rows = await tx
    .select({ externalKey: calls.externalKey, hash: calls.sourceHash })
    .from(calls)
    .where(and(eq(calls.sourceId, sourceId), inArray(calls.externalKey, [...keys])));
  return new Map(rows.map(({ externalKey, hash }) => [externalKey, hash]));
}

/** Is one hash of what a source said; the day it said it on does not count. */
function hashOf({ draft, unmapped }: GoodRow): string {
  const { seenOn: _seenOn, ...said } = draft;
  return createHash("sha256").update(canonical({ said, unmapped })).digest("hex");
}

function withoutKind({ draft, unmapped }: GoodRow) {
  return { draft, unmapped };
}

import { and, eq, exists, inArray, isNull, ne, not, type SQL, sql } from "drizzle-orm";
import { z } from "zod";

import { takeChangeSeqs } from "@/db/change-seq";
import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { runDrafts } from "@/db/schema/runs";
import { askEditor, closeQuestions, toVerifyQuestion } from "@/lib/calls/commands/ask-editor";
import { addUp, batchSize, saveBatch, type SavedDrafts } from "@/lib/calls/commands/save-drafts";
import { listCallRecords } from "@/lib/calls/queries/records";
import { missedRunsMax } from "@/lib/calls/rules/presence";
import { callState } from "@/lib/calls/rules/state";
import { sourceDraft } from "@/lib/sources/validation";

import { listStaged } from "./stage";

const stagedDraft = z.object({ draft: sourceDraft, unmapped: z.array(z.string()) });

interface TakingIn {
  runId: string;
  sourceId: string;
  /** True when what is not among the staged calls has vanished from the source. */
  whole: boolean;
  /** True when being among them means that the source showed the call today. */
  showsToday: boolean;
  now: Date;
}

/** Takes in what a run has staged, a batch a transaction: killed in between, each call is old or new. */
export async function takeIn(taking: TakingIn): Promise<SavedDrafts & { vanished: number }> {
  const saved = { added: 0, changed: 0, unchanged: 0, kept: 0 };
  for (let behind = -1; ;) {
    const batch = await transaction((tx) => takeBatch(tx, taking, behind));
    if (batch === null) break;
    addUp(saved, batch.saved);
    behind = batch.last;
  }
  const vanished = await transaction((tx) => judgePresence(tx, taking));
  return { ...saved, vanished };
}

async function takeBatch(tx: Database, { runId, sourceId, now }: TakingIn, behind: number) {
  const rows = await listStaged(tx, runId, behind, batchSize);
  const last = rows.at(-1)?.place;
  if (last === undefined) return null;
  const given = rows.map(({ draft, hash }) => ({ ...stagedDraft.parse(draft), hash }));
  const saved = await saveBatch(tx, given, { sourceId, runId, now });
  if (saved.unchanged === 0) return { saved, last };
  // A call whose source only words the same anew is known by the new hash from now on.
  await tx
    .update(calls)
    .set({ sourceHash: stagedHash(tx, runId) })
    .where(
      and(
        eq(calls.sourceId, sourceId),
        inArray(
          calls.externalKey,
          rows.map(({ externalKey }) => externalKey),
        ),
      ),
    );
  return { saved, last };
}

/** Notes which calls the source showed, and counts those that it showed before and does no more. */
async function judgePresence(tx: Database, taking: TakingIn): Promise<number> {
  const { sourceId, now } = taking;
  const back = await listIds(
    tx,
    sourceId,
    and(isStaged(tx, taking.runId), ne(calls.missedRuns, 0)),
  );
  if (taking.showsToday) {
    await tx
      .update(calls)
      .set({ lastCheckedAt: now, seenOn: now.toISOString().slice(0, 10) })
      .where(and(eq(calls.sourceId, sourceId), isStaged(tx, taking.runId)));
  }
  await setMissed(tx, back, 0, now);
  await closeQuestions(
    tx,
    back.map((id) => toVerifyQuestion(id, sourceId).key),
    "is-back",
    now,
  );
  if (!taking.whole) return 0;
  const missing = await tx
    .select({ id: calls.id, missedRuns: calls.missedRuns })
    .from(calls)
    .where(
      and(eq(calls.sourceId, sourceId), not(isStaged(tx, taking.runId)), isNull(calls.withdrawnAt)),
    );
  for (const missedRuns of new Set(missing.map((call) => call.missedRuns))) {
    const ids = missing.filter((call) => call.missedRuns === missedRuns).map(({ id }) => id);
    await setMissed(tx, ids, missedRuns + 1, now);
  }
  await askAboutMissing(
    tx,
    missing.filter((call) => call.missedRuns === missedRunsMax - 1).map(({ id }) => id),
    taking,
  );
  return missing.filter((call) => call.missedRuns === 0).length;
}

/** A call that has closed leaves its source by itself; only one that should still be there is asked about. */
async function askAboutMissing(
  tx: Database,
  ids: readonly string[],
  { sourceId, now }: TakingIn,
): Promise<void> {
  const records = await listCallRecords(ids, tx);
  const open = records.filter((call) => callState(call, now) !== "closed");
  await askEditor(
    tx,
    open.map(({ id }) => toVerifyQuestion(id, sourceId)),
    now,
  );
}

async function setMissed(
  tx: Database,
  ids: readonly string[],
  missedRuns: number,
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  const changeSeq = await takeChangeSeqs(tx, 1);
  for (let start = 0; start < ids.length; start += 1000) {
    await tx
      .update(calls)
      .set({ missedRuns, changeSeq, updatedAt: now })
      .where(inArray(calls.id, ids.slice(start, start + 1000)));
  }
}

async function listIds(tx: Database, sourceId: string, condition: SQL | undefined) {
  const rows = await tx
    .select({ id: calls.id })
    .from(calls)
    .where(and(eq(calls.sourceId, sourceId), condition));
  return rows.map(({ id }) => id);
}

function isStaged(tx: Database, runId: string): SQL {
  return exists(
    tx
      .select({ key: runDrafts.externalKey })
      .from(runDrafts)
      .where(and(eq(runDrafts.runId, runId), eq(runDrafts.externalKey, calls.externalKey))),
  );
}

function stagedHash(tx: Database, runId: string): SQL {
  const staged = tx
    .select({ hash: runDrafts.hash })
    .from(runDrafts)
    .where(and(eq(runDrafts.runId, runId), eq(runDrafts.externalKey, calls.externalKey)));
  return sql`(${staged})`;
}

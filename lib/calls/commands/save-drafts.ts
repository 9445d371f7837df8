import { randomUUID } from "node:crypto";

import { and, eq, inArray } from "drizzle-orm";

import { lockCalls, takeChangeSeqs } from "@/db/change-seq";
import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { withLists } from "@/lib/calls/queries/records";
import { changedFacts, contentOf, type FactChange } from "@/lib/calls/rules/content";
import { callId, callSlug } from "@/lib/calls/rules/identity";
import type { CallRecord } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";

import { insertAll, writeLists } from "./write-lists";

/** So many drafts are written in one transaction, so that other writes never wait long. */
const batchSize = 200;

/** What taking in drafts did. */
export interface SavedDrafts {
  added: number;
  changed: number;
  unchanged: number;
}

interface Change {
  draft: CallDraft;
  record: CallRecord | undefined;
  facts: FactChange[];
}

/**
 * Takes in what a source says: new calls are added, changed facts become revisions, and what is
 * the same is left alone, so that the same drafts twice change nothing. Whole per batch.
 */
export async function saveDrafts(
  sourceId: string,
  drafts: readonly CallDraft[],
  now: Date,
): Promise<SavedDrafts> {
  const saved: SavedDrafts = { added: 0, changed: 0, unchanged: 0 };
  for (let start = 0; start < drafts.length; start += batchSize) {
    const batch = drafts.slice(start, start + batchSize);
    const changes = await transaction((tx) => saveBatch(tx, sourceId, batch, now));
    for (const { record } of changes) saved[record === undefined ? "added" : "changed"] += 1;
    saved.unchanged += batch.length - changes.length;
  }
  return saved;
}

async function saveBatch(
  tx: Database,
  sourceId: string,
  drafts: readonly CallDraft[],
  now: Date,
): Promise<Change[]> {
  await lockCalls(tx);
  const held = await readHeld(tx, sourceId, drafts);
  const changes = drafts
    .map((draft) => compare(draft, held.get(draft.externalKey)))
    .filter(({ record, facts }) => record === undefined || facts.length > 0);
  if (changes.length === 0) return changes;

  const firstSeq = await takeChangeSeqs(tx, changes.length);
  await writeCalls(
    tx,
    sourceId,
    changes.map((change, place) => ({ ...change, changeSeq: firstSeq + place })),
    now,
  );
  return changes;
}

async function readHeld(
  tx: Database,
  sourceId: string,
  drafts: readonly CallDraft[],
): Promise<Map<string, CallRecord>> {
  const keys = drafts.map((draft) => draft.externalKey);
  const rows = await tx
    .select()
    .from(calls)
    .where(and(eq(calls.sourceId, sourceId), inArray(calls.externalKey, keys)));
  const records = await withLists(rows, tx);
  return new Map(records.map((record) => [record.externalKey, record]));
}

function compare(draft: CallDraft, record: CallRecord | undefined): Change {
  const facts = record === undefined ? [] : changedFacts(record, contentOf(draft));
  return { draft, record, facts };
}

async function writeCalls(
  tx: Database,
  sourceId: string,
  changes: readonly (Change & { changeSeq: number })[],
  now: Date,
): Promise<void> {
  const added: (typeof calls.$inferInsert)[] = [];
  for (const { draft, record, changeSeq } of changes) {
    const columns = {
      ...callColumns(draft),
      withdrawnAt: draft.withdrawn ? (record?.withdrawnAt ?? now) : null,
      updatedAt: now,
      changeSeq,
    };
    if (record !== undefined) {
      await tx.update(calls).set(columns).where(eq(calls.id, record.id));
      continue;
    }
    const { externalKey, title } = draft;
    const id = callId(sourceId, externalKey);
    const slug = callSlug(title, id);
    added.push({ id, slug, sourceId, externalKey, createdAt: now, ...columns });
  }
  await insertAll(tx, calls, added);
  await insertAll(
    tx,
    callRevisions,
    changes.flatMap((change) => revisionsOf(change, now)),
  );
  await writeLists(
    tx,
    changes.map(({ draft }) => ({ callId: callId(sourceId, draft.externalKey), draft })),
  );
}

function revisionsOf({ record, facts }: Change, now: Date) {
  if (record === undefined) return [];
  return facts.map((change) => ({
    id: randomUUID(),
    callId: record.id,
    changedAt: now,
    ...change,
  }));
}

/** The facts that stand in the call's own row. */
function callColumns(draft: CallDraft) {
  const {
    themes: _themes,
    objectives: _objectives,
    applicantTypes: _applicantTypes,
    applicationLanguages: _languages,
    deadlines: _deadlines,
    withdrawn: _withdrawn,
    coverage,
    ...facts
  } = contentOf(draft);
  return {
    ...facts,
    coverageApproximate: coverage.approximate,
    seenOn: draft.seenOn,
    lastCheckedAt: draft.seenOn === null ? null : new Date(draft.seenOn),
  };
}

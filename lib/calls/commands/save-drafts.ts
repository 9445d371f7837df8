import { lockCalls, takeChangeSeqs } from "@/db/change-seq";
import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { judgeDraft, judgeNew } from "@/lib/calls/rules/held-back";
import type { CallDraft } from "@/lib/calls/validation";

import { raiseQuestions } from "./raise-questions";
import { readHeld } from "./read-held";
import { offerMerges } from "./offer-merges";
import { recordBatch } from "./record-batch";
import { type Change, type GivenDraft, type Origin, writeChanges } from "./write-changes";

/** So many drafts are written in one transaction, so that other writes never wait long. */
export const batchSize = 400;

/** What taking in drafts did. */
export interface SavedDrafts {
  added: number;
  changed: number;
  unchanged: number;
  /** Changes that wait for an editor. */
  kept: number;
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
  const saved = { added: 0, changed: 0, unchanged: 0, kept: 0 };
  for (let start = 0; start < drafts.length; start += batchSize) {
    const given = drafts.slice(start, start + batchSize).map((draft) => ({ draft }));
    const batch = await transaction((tx) => saveBatch(tx, given, { sourceId, runId: null, now }));
    addUp(saved, batch);
  }
  return saved;
}

/**
 * Takes in one batch within the caller's transaction. Editors' facts stay, what only they can
 * decide is asked, calls without coverage wait as drafts, and possible twins are offered as merges.
 */
export async function saveBatch(
  tx: Database,
  given: readonly GivenDraft[],
  origin: Origin,
): Promise<SavedDrafts> {
  await lockCalls(tx);
  const held = await readHeld(
    tx,
    origin.sourceId,
    given.map(({ draft }) => draft.externalKey),
  );
  const all = given.map((one): Change => {
    const own = held.get(one.draft.externalKey);
    const judged = own ? judgeDraft(own.record, one.draft, own.edits) : judgeNew(one.draft);
    return { ...one, held: own, judged };
  });
  const changes = all.filter(isChange);
  if (changes.length > 0) {
    const firstSeq = await takeChangeSeqs(tx, changes.length);
    await writeChanges(
      tx,
      changes.map((change, place) => ({ ...change, changeSeq: firstSeq + place })),
      origin,
    );
  }
  await raiseQuestions(tx, all, origin);
  const merges = await offerMerges(tx, changes, origin);
  await recordBatch(tx, { changes, merges }, origin);
  return count(all, changes);
}

/** Adds what one batch did to what those before it did. */
export function addUp(sum: SavedDrafts, batch: SavedDrafts): void {
  for (const key of ["added", "changed", "unchanged", "kept"] as const) sum[key] += batch[key];
}

function isChange({ held, judged }: Change): boolean {
  return (
    held === undefined ||
    judged.changes.length > 0 ||
    judged.restated.length > 0 ||
    judged.outgrown.length > 0
  );
}

function count(all: readonly Change[], changes: readonly Change[]): SavedDrafts {
  const added = changes.filter(({ held }) => held === undefined).length;
  const changed = changes.filter(({ judged }) => judged.changes.length > 0).length;
  return {
    added,
    changed,
    unchanged: all.length - added - changed,
    kept: all.filter(({ judged }) => judged.asks.length > 0).length,
  };
}

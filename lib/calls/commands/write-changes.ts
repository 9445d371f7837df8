import { randomUUID } from "node:crypto";

import { and, eq, inArray } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { callEdits } from "@/db/schema/desk";
import type { CallContent } from "@/lib/calls/rules/content";
import type { Judged } from "@/lib/calls/rules/held-back";
import { callId, callSlug } from "@/lib/calls/rules/identity";
import type { CallDraft } from "@/lib/calls/validation";
import { afterCallsChanged } from "@/lib/reminders/commands/touch";

import type { Held } from "./read-held";
import { writeLists } from "./write-lists";

/** A call as a source tells it, and what came with it. */
export interface GivenDraft {
  draft: CallDraft;
  /** Words of the source that nobody has mapped. */
  unmapped?: readonly string[];
  /** A hash of what the source said, by which an unchanged call is known the next time. */
  hash?: string;
}

/** A draft beside what is held of its call, and what of it may be written. */
export interface Change extends GivenDraft {
  held: Held | undefined;
  judged: Judged;
}

/** Where drafts come from: their source, and the run that brought them, for the history. */
export interface Origin {
  sourceId: string;
  runId: string | null;
  now: Date;
}

/** Writes calls with their lists and revisions, each under its own change number; what happened is told by `recordBatch`. */
export async function writeChanges(
  tx: Database,
  changes: readonly (Change & { changeSeq: number })[],
  origin: Origin,
): Promise<void> {
  const added: (typeof calls.$inferInsert)[] = [];
  for (const change of changes) {
    const columns = columnsOf(change, origin);
    if (change.held === undefined) added.push({ ...newCall(change.draft, origin), ...columns });
    else await tx.update(calls).set(columns).where(eq(calls.id, change.held.record.id));
  }
  await insertAll(tx, calls, added);
  await insertAll(
    tx,
    callRevisions,
    changes.flatMap((change) => revisionsOf(change, origin)),
  );
  await writeLists(
    tx,
    changes.map((change) => ({
      callId: idOf(change, origin),
      content: change.judged.content,
      facts: notesToWrite(change),
      isNew: change.held === undefined,
    })),
  );
  for (const change of changes) await writeEdits(tx, change);
  const changed = changes.flatMap(({ held }) => held?.record.id ?? []);
  await afterCallsChanged(tx, changed, origin.now);
}

/** Is the id of the call a draft is of, held already or not. */
export function idOf({ held, draft }: Change, { sourceId }: Pick<Origin, "sourceId">): string {
  return held?.record.id ?? callId(sourceId, draft.externalKey);
}

/** Tells whether everybody may see what a draft is of: once published it stays so, and coverage publishes. */
export function publicationOf({ held, judged }: Change) {
  const isEditors = held?.edits.some(({ fact }) => fact === "publication") ?? false;
  if (held !== undefined && (isEditors || held.record.publication === "published")) {
    return held.record.publication;
  }
  return judged.content.coverage.include.length > 0 ? "published" : "draft";
}

function newCall({ externalKey, title }: CallDraft, { sourceId, now }: Origin) {
  const id = callId(sourceId, externalKey);
  return { id, slug: callSlug(title, id), sourceId, externalKey, createdAt: now };
}

function columnsOf(change: Change & { changeSeq: number }, { now }: Origin) {
  const { draft } = change;
  const { content } = change.judged;
  return {
    ...factColumns(content),
    seenOn: draft.seenOn,
    lastCheckedAt: draft.seenOn === null ? null : new Date(draft.seenOn),
    withdrawnAt: content.withdrawn ? (change.held?.record.withdrawnAt ?? now) : null,
    publication: publicationOf(change),
    sourceHash: change.hash ?? null,
    updatedAt: now,
    changeSeq: change.changeSeq,
  };
}

/** Is what of a draft stands in the call's own row. */
export function factColumns(content: CallContent) {
  const {
    themes: _themes,
    objectives: _objectives,
    applicantTypes: _applicantTypes,
    applicationLanguages: _languages,
    deadlines: _deadlines,
    withdrawn: _withdrawn,
    coverage,
    ...facts
  } = content;
  return { ...facts, coverageApproximate: coverage.approximate };
}

/** Where a held fact rests stays as it was; the source's own word for it is not written. */
function notesToWrite({ held, draft, judged: { changes, outgrown } }: Change) {
  if (held === undefined) return draft.facts;
  const free = new Set<string>([...changes.map(({ fact }) => fact), ...outgrown]);
  const edited = new Set(held.edits.filter(({ fact }) => !free.has(fact)).map(({ fact }) => fact));
  return [
    ...draft.facts.filter(({ fact }) => !edited.has(fact)),
    ...held.notes.filter(({ fact }) => edited.has(fact)),
  ];
}

function revisionsOf({ held, judged }: Change, { runId, now }: Origin) {
  if (held === undefined) return [];
  return judged.changes.map((change) => ({
    id: randomUUID(),
    callId: held.record.id,
    changedAt: now,
    runId,
    ...change,
  }));
}

async function writeEdits(tx: Database, { held, judged }: Change): Promise<void> {
  if (held === undefined) return;
  const of = eq(callEdits.callId, held.record.id);
  for (const { fact, sourceValue } of judged.restated) {
    await tx
      .update(callEdits)
      .set({ sourceValue })
      .where(and(of, eq(callEdits.fact, fact)));
  }
  if (judged.outgrown.length > 0) {
    await tx.delete(callEdits).where(and(of, inArray(callEdits.fact, judged.outgrown)));
  }
}

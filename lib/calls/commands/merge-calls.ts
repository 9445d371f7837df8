import { randomUUID } from "node:crypto";

import { and, eq, inArray } from "drizzle-orm";

import { takeChangeSeqs } from "@/db/change-seq";
import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { callFacts, callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { callEdits } from "@/db/schema/desk";
import { listCallRecords } from "@/lib/calls/queries/records";
import { type CallContent, type FactChange, recordContent } from "@/lib/calls/rules/content";
import { isEmpty, mergedFrom } from "@/lib/calls/rules/held-back";
import type { CallRecord } from "@/lib/calls/types";
import { afterCallsChanged } from "@/lib/reminders/commands/touch";

import { setFacts } from "./set-facts";
import { withEdits } from "./read-held";

interface Merge {
  keptId: string;
  mergedId: string;
  /** Who decided it, for the history. */
  by: string;
  now: Date;
  /** True where what it fills in is no news: the kept call takes the place of the other. */
  silent?: boolean;
}

/** Facts that say nothing without the call they come from. */
const ownFacts: ReadonlySet<keyof CallContent> = new Set<keyof CallContent>([
  "titleLanguage",
  "summaryLanguage",
  "parentKey",
  "withdrawn",
  "sourceUrl",
]);

/**
 * Makes two calls one: what the kept one does not state is filled from the other, which is then
 * found under the kept one alone. Nothing is lost: the other stays with all it had, its source goes
 * on telling it, and `separateCalls` undoes it. Call it inside a transaction.
 */
export async function mergeCalls(tx: Database, merge: Merge): Promise<boolean> {
  const [kept, merged] = await bothOf(tx, merge);
  if (!kept || !merged || kept.mergedInto !== null || merged.mergedInto !== null) return false;
  const fills = fillsFor(kept, merged);
  const [held] = await withEdits(tx, [merged]);
  const { now, silent = false } = merge;
  await setFacts(tx, kept, fills, { by: mergedFrom(merged.id), now, silent });
  await insertAll(
    tx,
    callEdits,
    fills.map(({ fact, before }) => ({
      callId: kept.id,
      fact,
      sourceValue: before,
      editedBy: mergedFrom(merged.id),
      editedAt: now,
    })),
  );
  const filled = new Set<string>(fills.map(({ fact }) => fact));
  const notes = (held?.notes ?? []).filter(({ fact }) => filled.has(fact));
  await tx
    .delete(callFacts)
    .where(and(eq(callFacts.callId, kept.id), inArray(callFacts.fact, [...filled])));
  await insertAll(
    tx,
    callFacts,
    notes.map((note) => ({ callId: kept.id, ...note })),
  );
  await pointTo(tx, merged, kept.id, merge);
  return true;
}

/** Takes a merge back: the call is found again, and what it filled in is taken out. */
export async function separateCalls(
  tx: Database,
  { mergedId, by, now }: Omit<Merge, "keptId">,
): Promise<boolean> {
  const [merged] = await listCallRecords([mergedId], tx);
  const [kept] = merged?.mergedInto ? await listCallRecords([merged.mergedInto], tx) : [];
  if (!merged || !kept) return false;
  const of = and(eq(callEdits.callId, kept.id), eq(callEdits.editedBy, mergedFrom(mergedId)));
  const fills = await tx.select().from(callEdits).where(of);
  const content = recordContent(kept);
  await setFacts(
    tx,
    kept,
    fills.map(({ fact, sourceValue }) => {
      const name = fact as keyof CallContent;
      return { fact: name, before: content[name], after: sourceValue };
    }),
    { by, now },
  );
  await tx.delete(callEdits).where(of);
  await pointTo(tx, merged, null, { by, now });
  return true;
}

function fillsFor(kept: CallRecord, merged: CallRecord): FactChange[] {
  const [own, other] = [recordContent(kept), recordContent(merged)];
  return (Object.keys(own) as (keyof CallContent)[])
    .filter((fact) => !ownFacts.has(fact) && isEmpty(own[fact]) && !isEmpty(other[fact]))
    .filter((fact) => !isMoney(fact) || kept.currency === merged.currency)
    .filter((fact) => fact !== "summary" || kept.summaryLanguage === merged.summaryLanguage)
    .map((fact) => ({ fact, before: own[fact], after: other[fact] }));
}

function isMoney(fact: keyof CallContent): boolean {
  return fact === "budgetTotal" || fact === "grantMin" || fact === "grantMax";
}

async function bothOf(tx: Database, { keptId, mergedId }: Merge) {
  const records = await listCallRecords([keptId, mergedId], tx);
  const find = (id: string) => records.find((record) => record.id === id);
  return keptId === mergedId ? [] : [find(keptId), find(mergedId)];
}

async function pointTo(
  tx: Database,
  merged: CallRecord,
  mergedInto: string | null,
  { by, now }: Pick<Merge, "by" | "now">,
): Promise<void> {
  const changeSeq = await takeChangeSeqs(tx, 1);
  await tx
    .update(calls)
    .set({ mergedInto, changeSeq, updatedAt: now })
    .where(eq(calls.id, merged.id));
  await tx.insert(callRevisions).values({
    id: randomUUID(),
    callId: merged.id,
    fact: "mergedInto",
    before: merged.mergedInto,
    after: mergedInto,
    changedAt: now,
    changedBy: by,
  });
  await afterCallsChanged(tx, [merged.id], now);
}

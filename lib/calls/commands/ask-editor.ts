import { createHash, randomUUID } from "node:crypto";

import { and, eq, inArray, isNull } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { reviewItems } from "@/db/schema/desk";
import { canonical, type FactChange } from "@/lib/calls/rules/content";

type NewItem = Omit<typeof reviewItems.$inferInsert, "id" | "raisedAt">;

/** Puts questions into the review queue; one that was asked before, answered or not, is not asked again. */
export async function askEditor(tx: Database, items: readonly NewItem[], now: Date): Promise<void> {
  const byKey = new Map(items.map((item) => [item.key, item]));
  if (byKey.size === 0) return;
  const known = await tx
    .select({ key: reviewItems.key })
    .from(reviewItems)
    .where(inArray(reviewItems.key, [...byKey.keys()]));
  for (const { key } of known) byKey.delete(key);
  const rows = [...byKey.values()].map((item) => ({ id: randomUUID(), raisedAt: now, ...item }));
  await insertAll(tx, reviewItems, rows);
}

/** Closes open questions that answered themselves, and says how. */
export async function closeQuestions(
  tx: Database,
  keys: readonly string[],
  resolution: string,
  now: Date,
): Promise<void> {
  if (keys.length === 0) return;
  await tx
    .update(reviewItems)
    .set({ resolvedAt: now, resolvedBy: "rule", resolution })
    .where(and(inArray(reviewItems.key, [...keys]), isNull(reviewItems.resolvedAt)));
}

/** Forgets a question, so that it can be asked anew when it arises again. */
export async function forgetQuestion(tx: Database, key: string): Promise<void> {
  await tx.delete(reviewItems).where(eq(reviewItems.key, key));
}

/** Is the question whether a call's fact becomes what its source now says. */
export function changedFactQuestion(
  callId: string,
  sourceId: string,
  { fact, before, after }: FactChange,
): NewItem {
  const what = createHash("sha256").update(canonical(after)).digest("hex").slice(0, 12);
  return {
    kind: "changed-fact",
    key: `changed-fact:${callId}:${fact}:${what}`,
    sourceId,
    callId,
    fact,
    before,
    after,
  };
}

/** Is the question where applicants of a call may be, as its source does not say. */
export function noCoverageQuestion(callId: string, sourceId: string): NewItem {
  return { kind: "no-coverage", key: `no-coverage:${callId}`, sourceId, callId };
}

/** Is the question what a word of a source stands for; asked once for the word, with one call that has it. */
export function unmappedQuestion(word: string, callId: string, sourceId: string): NewItem {
  return {
    kind: "unmapped-tag",
    key: `unmapped-tag:${sourceId}:${word.toLowerCase()}`,
    sourceId,
    callId,
    note: word,
  };
}

/** Is the question whether a call that its source no longer shows still stands. */
export function toVerifyQuestion(callId: string, sourceId: string): NewItem {
  return { kind: "to-verify", key: `to-verify:${callId}`, sourceId, callId };
}

/** Is the question whether two calls are one. */
export function mergeQuestion(callId: string, otherCallId: string, why: string): NewItem {
  const pair = [callId, otherCallId].sort().join(":");
  return { kind: "merge", key: `merge:${pair}`, callId, otherCallId, note: why };
}

import { and, eq, inArray, isNotNull } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { callEdits } from "@/db/schema/desk";
import type { Admin } from "@/lib/auth/admin";
import type { FactNote } from "@/lib/calls/form/validation";

import type { EditedFact } from "./write-edit";

/**
 * Locks facts of a call against its source. What the source said is kept from before the first
 * edit, so that it can be given back however often the fact is edited meanwhile.
 */
export async function lockFacts(
  tx: Database,
  admin: Admin,
  callId: string,
  changes: readonly EditedFact[],
  now: Date,
): Promise<void> {
  const facts = changes.map(({ fact }) => fact);
  if (facts.length === 0) return;
  const ofThese = and(eq(callEdits.callId, callId), inArray(callEdits.fact, facts));
  await tx.delete(callEdits).where(and(ofThese, isNotNull(callEdits.releasedAt)));
  for (const { fact, before } of changes) {
    const by = { editedBy: admin.name, editedAt: now };
    await tx
      .insert(callEdits)
      .values({ callId, fact, sourceValue: before, ...by })
      .onConflictDoUpdate({ target: [callEdits.callId, callEdits.fact], set: by });
  }
}

/** Adds to the notes of a call that its editor set these facts. */
export function withEditor(notes: readonly FactNote[], facts: readonly string[]): FactNote[] {
  const set = facts.map((fact): FactNote => ({ fact, origin: "editor", note: null }));
  return [...withoutEditor(notes, facts), ...set];
}

/** Takes from the notes of a call that its editor set these facts. */
export function withoutEditor(notes: readonly FactNote[], facts: readonly string[]): FactNote[] {
  return notes.filter(({ fact, origin }) => origin !== "editor" || !facts.includes(fact));
}

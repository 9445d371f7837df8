import { and, eq, inArray } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { callFacts } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { callEdits } from "@/db/schema/desk";
import { withLists } from "@/lib/calls/queries/records";
import type { FactEdit } from "@/lib/calls/rules/held-back";
import type { CallRecord } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";

/** A call as the record holds it, with what editors set and where its facts rest. */
export interface Held {
  record: CallRecord;
  edits: FactEdit[];
  notes: CallDraft["facts"];
}

/** Reads the calls that a source gave under these keys, by key. */
export async function readHeld(
  tx: Database,
  sourceId: string,
  keys: readonly string[],
): Promise<Map<string, Held>> {
  const rows = await tx
    .select()
    .from(calls)
    .where(and(eq(calls.sourceId, sourceId), inArray(calls.externalKey, [...keys])));
  const held = await withEdits(tx, await withLists(rows, tx));
  return new Map(held.map((one) => [one.record.externalKey, one]));
}

/** Adds to calls what editors set and where their facts rest. */
export async function withEdits(tx: Database, records: readonly CallRecord[]): Promise<Held[]> {
  if (records.length === 0) return [];
  const ids = records.map(({ id }) => id);
  const edits = await tx.select().from(callEdits).where(inArray(callEdits.callId, ids));
  const notes = await tx.select().from(callFacts).where(inArray(callFacts.callId, ids));
  return records.map((record) => ({
    record,
    edits: edits.filter(({ callId }) => callId === record.id),
    notes: notes
      .filter(({ callId }) => callId === record.id)
      .map(({ fact, origin, note }) => ({ fact, origin, note })),
  }));
}

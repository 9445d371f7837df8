import { eq } from "drizzle-orm";

import { takeChangeSeqs } from "@/db/change-seq";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { type CallContent, type FactChange, recordContent } from "@/lib/calls/rules/content";
import type { CallRecord } from "@/lib/calls/types";
import { asHeld, asWritten, recordChangeEvents } from "@/lib/events/commands/record-events";

import { withEdits } from "./read-held";
import { factColumns } from "./write-changes";
import { writeRevisions } from "./write-edit";
import { writeLists } from "./write-lists";

interface Setting {
  by: string;
  now: Date;
  runId?: string | null;
  /** True where nobody is to be told. */
  silent?: boolean;
}

/**
 * Sets some facts of a call, each with a revision that names who did it, and gives the call a new
 * change number. Nothing is written when nothing changes. Call it inside a transaction.
 */
export async function setFacts(
  tx: Database,
  record: CallRecord,
  changes: readonly FactChange[],
  { by, now, runId = null, silent = false }: Setting,
): Promise<void> {
  if (changes.length === 0) return;
  const [held] = await withEdits(tx, [record]);
  const changed = Object.fromEntries(changes.map(({ fact, after }) => [fact, after]));
  const content: CallContent = { ...recordContent(record), ...changed };
  const changeSeq = await takeChangeSeqs(tx, 1);
  await tx
    .update(calls)
    .set({
      ...factColumns(content),
      withdrawnAt: content.withdrawn ? (record.withdrawnAt ?? now) : null,
      updatedAt: now,
      changeSeq,
    })
    .where(eq(calls.id, record.id));
  await writeLists(tx, [{ callId: record.id, content, facts: held?.notes ?? [] }]);
  await writeRevisions(tx, { callId: record.id, changedAt: now, changedBy: by, runId }, changes);
  if (silent) return;
  const change = { callId: record.id, before: asHeld(record), after: asWritten(record, content) };
  await recordChangeEvents(tx, [change], "editor", now);
}

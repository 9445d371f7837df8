import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import { takeChangeSeqs } from "@/db/change-seq";
import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import type { Admin } from "@/lib/auth/admin";
import { contentOf } from "@/lib/calls/rules/content";
import { callSlug } from "@/lib/calls/rules/identity";
import type { CallRecord } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";
import { asHeld, asWritten, recordChangeEvents } from "@/lib/events/commands/record-events";
import { afterCallsChanged } from "@/lib/reminders/commands/touch";

import { factColumns } from "./write-changes";
import { writeLists } from "./write-lists";

/** A fact that an editor changed; publication is one too, though no source states it. */
export interface EditedFact {
  fact: string;
  before: unknown;
  after: unknown;
}

/** Writes what an editor makes of a call: the row, its lists, a revision a fact, a number of change. */
export async function writeEdit(
  tx: Database,
  admin: Admin,
  { record, draft, changes }: { record: CallRecord; draft: CallDraft; changes: EditedFact[] },
  now: Date,
): Promise<void> {
  const content = contentOf(draft);
  await tx
    .update(calls)
    .set({
      ...factColumns(content),
      ...(record.publication === "draft" ? { slug: callSlug(draft.title, record.id) } : {}),
      withdrawnAt: content.withdrawn ? (record.withdrawnAt ?? now) : null,
      updatedAt: now,
      changeSeq: await takeChangeSeqs(tx, 1),
    })
    .where(eq(calls.id, record.id));
  await writeLists(tx, [{ callId: record.id, content, facts: draft.facts }]);
  await writeRevisions(tx, { callId: record.id, changedBy: admin.name, changedAt: now }, changes);
  const change = { callId: record.id, before: asHeld(record), after: asWritten(record, content) };
  await recordChangeEvents(tx, [change], "editor", now);
}

/** Writes down how facts of a call changed, and who or which run did it. */
export async function writeRevisions(
  tx: Database,
  by: { callId: string; changedAt: Date; changedBy: string; runId?: string | null },
  changes: readonly EditedFact[],
): Promise<void> {
  await insertAll(
    tx,
    callRevisions,
    changes.map((change) => ({ id: randomUUID(), ...by, ...change })),
  );
  await afterCallsChanged(tx, [by.callId], by.changedAt);
}

import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import { takeChangeSeqs } from "@/db/change-seq";
import type { Database } from "@/db/client/types";
import { callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import type { Admin } from "@/lib/auth/admin";
import { contentOf } from "@/lib/calls/rules/content";
import { callSlug } from "@/lib/calls/rules/identity";
import type { CallRecord } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";

import { insertAll, writeLists } from "./write-lists";

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
  await tx
    .update(calls)
    .set({
      ...contentColumns(draft),
      ...(record.publication === "draft" ? { slug: callSlug(draft.title, record.id) } : {}),
      withdrawnAt: draft.withdrawn ? (record.withdrawnAt ?? now) : null,
      updatedAt: now,
      changeSeq: await takeChangeSeqs(tx, 1),
    })
    .where(eq(calls.id, record.id));
  await writeLists(tx, [{ callId: record.id, draft }]);
  await writeRevisions(tx, admin, record.id, changes, now);
}

/** Writes down that an editor changed facts of a call. */
export async function writeRevisions(
  tx: Database,
  admin: Admin,
  callId: string,
  changes: readonly EditedFact[],
  now: Date,
): Promise<void> {
  const by = { callId, changedAt: now, changedBy: admin.name };
  await insertAll(
    tx,
    callRevisions,
    changes.map((change) => ({ id: randomUUID(), ...by, ...change })),
  );
}

/** The facts of a draft that stand in the call's own row. */
export function contentColumns(draft: CallDraft) {
  const {
    themes: _themes,
    objectives: _objectives,
    applicantTypes: _applicantTypes,
    applicationLanguages: _languages,
    deadlines: _deadlines,
    withdrawn: _withdrawn,
    coverage,
    ...columns
  } = contentOf(draft);
  return { ...columns, coverageApproximate: coverage.approximate };
}

import { and, eq, isNull } from "drizzle-orm";

import { lockCalls } from "@/db/change-seq";
import { transaction } from "@/db/client/record";
import { callEdits } from "@/db/schema/desk";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import { heldDraft } from "@/lib/calls/form/validation";
import { listFactNotes } from "@/lib/calls/queries/fact-notes";
import { getCallRecord } from "@/lib/calls/queries/records";
import { changedFacts, contentOf } from "@/lib/calls/rules/content";
import { draftOf } from "@/lib/calls/rules/draft-of";

import { withoutEditor } from "./edit-locks";
import { writeEdit } from "./write-edit";

/**
 * Gives a fact back to the source of a call: it becomes what the source last said of it, and the
 * source may change it again. A fact nobody locked is not found.
 */
export async function releaseFact(
  admin: Admin,
  { callId, fact }: { callId: string; fact: string },
  now: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    await lockCalls(tx);
    const record = await getCallRecord({ name: "id", value: callId }, tx);
    const locked = and(
      eq(callEdits.callId, callId),
      eq(callEdits.fact, fact),
      isNull(callEdits.releasedAt),
    );
    const [edit] = await tx
      .select({ sourceValue: callEdits.sourceValue })
      .from(callEdits)
      .where(locked);
    if (!record || !edit) return fail("not-found");
    const held = draftOf(record, withoutEditor(await listFactNotes(callId, tx), [fact]));
    const draft = heldDraft.parse({
      ...held,
      [fact === "parentKey" ? "parent" : fact]: edit.sourceValue,
    });
    const changes = changedFacts(record, contentOf(draft));
    await writeEdit(tx, admin, { record, draft, changes }, now);
    await tx.update(callEdits).set({ releasedAt: now }).where(locked);
    return succeed({});
  });
}

import { eq } from "drizzle-orm";

import { lockCalls, takeChangeSeqs } from "@/db/change-seq";
import { transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import { getCallRecord } from "@/lib/calls/queries/records";
import { missingToPublish } from "@/lib/calls/rules/publishable";
import { asHeld, recordChangeEvents } from "@/lib/events/commands/record-events";

import { closeQuestions, noCoverageQuestion } from "./ask-editor";
import { writeRevisions } from "./write-edit";

/**
 * Shows a draft to everybody. A call that lacks what publishing asks for stays a draft, and each
 * fact that is missing is named. Publishing again changes nothing.
 */
export async function publishCall(admin: Admin, callId: string, now: Date): Promise<Result> {
  return transaction(async (tx) => {
    await lockCalls(tx);
    const record = await getCallRecord({ name: "id", value: callId }, tx);
    if (!record) return fail("not-found");
    if (record.publication === "published") return succeed({});
    const missing = missingToPublish(record);
    if (missing.length > 0) {
      const fields = missing.map(({ fact, problem }) => [fact, problem] as const);
      return fail("invalid", "notPublishable", Object.fromEntries(fields));
    }
    const changeSeq = await takeChangeSeqs(tx, 1);
    await tx
      .update(calls)
      .set({ publication: "published", updatedAt: now, changeSeq })
      .where(eq(calls.id, callId));
    const change = { fact: "publication", before: "draft", after: "published" };
    await closeQuestions(tx, [noCoverageQuestion(callId, record.sourceId).key], "published", now);
    await writeRevisions(tx, { callId, changedBy: admin.name, changedAt: now }, [change]);
    const after = asHeld({ ...record, publication: "published" });
    await recordChangeEvents(tx, [{ callId, before: asHeld(record), after }], "editor", now);
    return succeed({});
  });
}

import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { activities, dismissals } from "@/db/schema/shortlist";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";
import { isShownRow } from "@/lib/calls/queries/shown";

import type { DismissInput } from "../validation";

/** Puts a call aside for the organisation, with a reason; saying it again changes the reason. */
export async function dismissCall(
  member: Member,
  { callId, reason }: DismissInput,
  now: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    const [call] = await tx
      .select({ id: calls.id })
      .from(calls)
      .where(and(eq(calls.id, callId), isShownRow));
    if (!call) return fail("not-found");
    const row = { reason, dismissedBy: member.id, dismissedAt: now };
    await tx
      .insert(dismissals)
      .values({ organisationId: member.organisationId, callId, ...row })
      .onConflictDoUpdate({ target: [dismissals.organisationId, dismissals.callId], set: row });
    await tx.insert(activities).values({
      id: randomUUID(),
      organisationId: member.organisationId,
      actorId: member.id,
      kind: "call-dismissed",
      after: { callId, reason },
      happenedAt: now,
    });
    return succeed({});
  });
}

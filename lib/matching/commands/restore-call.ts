import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { activities, dismissals } from "@/db/schema/shortlist";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";

/** Takes a call back that the organisation had put aside. */
export async function restoreCall(
  member: Member,
  { callId }: { callId: string },
  now: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    const [gone] = await tx
      .delete(dismissals)
      .where(
        and(eq(dismissals.organisationId, member.organisationId), eq(dismissals.callId, callId)),
      )
      .returning({ reason: dismissals.reason });
    if (!gone) return fail("not-found");
    await tx.insert(activities).values({
      id: randomUUID(),
      organisationId: member.organisationId,
      actorId: member.id,
      kind: "call-restored",
      before: { callId, reason: gone.reason },
      happenedAt: now,
    });
    return succeed({});
  });
}

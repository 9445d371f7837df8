import { and, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { memberships } from "@/db/schema/organisations";
import { type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";

import { getSeen } from "../queries/new-calls";
import { seenNow } from "../rules/seen";

/**
 * Notes that a member has looked at the matches. What was new stays marked while the visit goes
 * on; with `all` nothing is new any more.
 */
export async function markMatchesSeen(
  member: Member,
  { all }: { all: boolean },
  now: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    const { seenAt, seenBefore } = all
      ? { seenAt: now, seenBefore: now }
      : seenNow(await getSeen(member, tx), now);
    await tx
      .update(memberships)
      .set({ matchesSeenAt: seenAt, matchesSeenBefore: seenBefore })
      .where(
        and(
          eq(memberships.userId, member.id),
          eq(memberships.organisationId, member.organisationId),
        ),
      );
    return succeed({});
  });
}

import { randomUUID } from "node:crypto";

import { and, eq, isNull } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { calendarFeeds } from "@/db/schema/feeds";
import { fail, type Result, succeed } from "@/lib/actions/result";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import type { Member } from "@/lib/auth/viewer";

import type { OpenFeedInput } from "../validation";

/**
 * Makes a secret address of a calendar for a member. Only its hash is kept, so the token is known
 * here once; an earlier address of the same calendar ends.
 */
export async function openFeed(
  member: Member,
  { kind, countdown }: Pick<OpenFeedInput, "kind" | "countdown">,
  now: Date,
): Promise<{ token: string }> {
  const token = newSecret();
  await transaction(async (tx) => {
    await tx
      .update(calendarFeeds)
      .set({ revokedAt: now })
      .where(and(ownFeeds(member), eq(calendarFeeds.kind, kind), isNull(calendarFeeds.revokedAt)));
    await tx.insert(calendarFeeds).values({
      id: randomUUID(),
      kind,
      userId: member.id,
      organisationId: member.organisationId,
      tokenHash: hashSecret(token),
      countdown,
      createdAt: now,
    });
  });
  return { token };
}

/** Closes a secret address of the member's own; closing it again changes nothing. */
export async function revokeFeed(member: Member, feedId: string, now: Date): Promise<Result> {
  return transaction(async (tx) => {
    const own = and(ownFeeds(member), eq(calendarFeeds.id, feedId));
    const [feed] = await tx.select({ id: calendarFeeds.id }).from(calendarFeeds).where(own);
    if (!feed) return fail("not-found");
    await tx
      .update(calendarFeeds)
      .set({ revokedAt: now })
      .where(and(own, isNull(calendarFeeds.revokedAt)));
    return succeed({});
  });
}

function ownFeeds(member: Member) {
  return and(
    eq(calendarFeeds.userId, member.id),
    eq(calendarFeeds.organisationId, member.organisationId),
  );
}

import { and, eq, gt, inArray } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { memberships } from "@/db/schema/organisations";
import type { Member } from "@/lib/auth/viewer";

import { newSince, type Seen } from "../rules/seen";

/** What makes a call seen by everybody, after it was made: published, or no longer another call. */
const showing = ["publication", "mergedInto"];

/** Reads when a member looked at the matches. */
export async function getSeen(member: Member, db: Database = appDb()): Promise<Seen> {
  const [row] = await db
    .select({
      seenAt: memberships.matchesSeenAt,
      seenBefore: memberships.matchesSeenBefore,
    })
    .from(memberships)
    .where(
      and(eq(memberships.userId, member.id), eq(memberships.organisationId, member.organisationId)),
    );
  return row ?? { seenAt: null, seenBefore: null };
}

/**
 * Tells since when matches are new to a member at `now`, and which calls came to be seen by
 * everybody after that. None on a first visit.
 */
export async function listNewCalls(
  member: Member,
  now: Date,
  db: Database = appDb(),
): Promise<{ since: Date | null; ids: ReadonlySet<string> }> {
  const since = newSince(await getSeen(member, db), now);
  if (since === null) return { since, ids: new Set() };
  const made = await db.select({ id: calls.id }).from(calls).where(gt(calls.createdAt, since));
  const shown = await db
    .selectDistinct({ id: callRevisions.callId })
    .from(callRevisions)
    .where(and(inArray(callRevisions.fact, showing), gt(callRevisions.changedAt, since)));
  return { since, ids: new Set([...made, ...shown].map(({ id }) => id)) };
}

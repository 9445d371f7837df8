import { and, asc, eq, gte, isNull } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calendarFeeds } from "@/db/schema/feeds";
import { memberships, organisations } from "@/db/schema/organisations";
import { hashSecret } from "@/lib/auth/secrets";
import type { Member } from "@/lib/auth/viewer";

import type { FeedKind } from "../vocabulary";

/** A secret address that is open, as its member sees it; the token itself nobody knows any more. */
export interface OpenFeed {
  id: string;
  kind: FeedKind;
  countdown: boolean;
  createdAt: Date;
}

/** Lists the secret addresses a member has open. */
export async function listOpenFeeds(member: Member, db: Database = appDb()): Promise<OpenFeed[]> {
  return db
    .select({
      id: calendarFeeds.id,
      kind: calendarFeeds.kind,
      countdown: calendarFeeds.countdown,
      createdAt: calendarFeeds.createdAt,
    })
    .from(calendarFeeds)
    .where(
      and(
        eq(calendarFeeds.userId, member.id),
        eq(calendarFeeds.organisationId, member.organisationId),
        isNull(calendarFeeds.revokedAt),
      ),
    )
    .orderBy(asc(calendarFeeds.createdAt), asc(calendarFeeds.id));
}

/** What a secret address opens. */
export interface FeedScope {
  kind: FeedKind;
  userId: string;
  organisationId: string;
  organisationName: string;
  countdown: boolean;
}

/**
 * Finds what a token opens: `null` for one that nobody has, that was revoked, or whose member has
 * left the organisation since, even if they came back later.
 */
export async function findFeed(token: string, db: Database = appDb()): Promise<FeedScope | null> {
  const [feed] = await db
    .select({
      kind: calendarFeeds.kind,
      userId: calendarFeeds.userId,
      organisationId: calendarFeeds.organisationId,
      organisationName: organisations.name,
      countdown: calendarFeeds.countdown,
    })
    .from(calendarFeeds)
    .innerJoin(
      memberships,
      and(
        eq(memberships.userId, calendarFeeds.userId),
        eq(memberships.organisationId, calendarFeeds.organisationId),
      ),
    )
    .innerJoin(organisations, eq(organisations.id, calendarFeeds.organisationId))
    .where(
      and(
        eq(calendarFeeds.tokenHash, hashSecret(token)),
        isNull(calendarFeeds.revokedAt),
        gte(calendarFeeds.createdAt, memberships.joinedAt),
      ),
    );
  return feed ?? null;
}

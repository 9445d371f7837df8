import { and, asc, eq, gt, inArray, lt, lte, max, ne, or } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { callEvents, searchAlerts } from "@/db/schema/events";
import { memberships, organisations } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { messageSettings } from "@/db/schema/reminders";
import { savedSearches } from "@/db/schema/shortlist";
import { resolvedSettings } from "@/lib/reminders/queries/settings";

import type { EventRow } from "../rules/fold";
import type { DueAlert } from "../types";
import { alertsAtOnce, decidingKinds, nothingTold } from "../vocabulary";

type AlertKey = Pick<DueAlert, "searchId" | "userId">;

/** Is the number of the last thing that happened to a call, 0 where nothing has yet. */
export async function lastEventSeq(db: Database = appDb()): Promise<number> {
  const [row] = await db.select({ seq: max(callEvents.seq) }).from(callEvents);
  return row?.seq ?? 0;
}

/** Tells whether anybody wants alerts. */
export async function hasAlerts(db: Database = appDb()): Promise<boolean> {
  const some = await db.select({ userId: searchAlerts.userId }).from(searchAlerts).limit(1);
  return some.length > 0;
}

/**
 * Lists the alerts whose turn it is, in the order of their keys after `after`; those that tell at once
 * only where something has happened since. Whoever left the organisation of a search has none of it.
 */
export async function listDueAlerts(
  { now, lastSeq, after }: { now: Date; lastSeq: number; after: AlertKey | null },
  db: Database = appDb(),
): Promise<DueAlert[]> {
  const rows = await db
    .select(columns)
    .from(searchAlerts)
    .innerJoin(savedSearches, eq(savedSearches.id, searchAlerts.searchId))
    .innerJoin(organisations, eq(organisations.id, savedSearches.organisationId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.organisationId, savedSearches.organisationId),
        eq(memberships.userId, searchAlerts.userId),
      ),
    )
    .innerJoin(users, eq(users.id, searchAlerts.userId))
    .where(and(isDue(now, lastSeq), after === null ? undefined : comesAfter(after)))
    .orderBy(asc(searchAlerts.searchId), asc(searchAlerts.userId))
    .limit(alertsAtOnce);
  const settings = await settingsOf(
    db,
    rows.map(({ userId }) => userId),
  );
  return rows.map(({ regions, ...row }) => {
    const own = settings.get(row.userId) ?? null;
    return { ...row, settings: resolvedSettings(own, null, regions[0]?.code ?? "EU") };
  });
}

const columns = {
  searchId: searchAlerts.searchId,
  userId: searchAlerts.userId,
  rhythm: searchAlerts.rhythm,
  cursor: searchAlerts.cursor,
  nextAt: searchAlerts.nextAt,
  createdAt: searchAlerts.createdAt,
  searchName: savedSearches.name,
  query: savedSearches.query,
  organisationId: organisations.id,
  organisationName: organisations.name,
  regions: organisations.regions,
  email: users.email,
  locale: users.locale,
};

function isDue(now: Date, lastSeq: number) {
  return and(
    lte(searchAlerts.nextAt, now),
    or(
      ne(searchAlerts.rhythm, "immediate"),
      eq(searchAlerts.cursor, nothingTold),
      lt(searchAlerts.cursor, lastSeq),
    ),
  );
}

function comesAfter({ searchId, userId }: AlertKey) {
  return or(
    gt(searchAlerts.searchId, searchId),
    and(eq(searchAlerts.searchId, searchId), gt(searchAlerts.userId, userId)),
  );
}

async function settingsOf(db: Database, userIds: readonly string[]) {
  if (userIds.length === 0) return new Map<string, typeof messageSettings.$inferSelect>();
  const rows = await db
    .select()
    .from(messageSettings)
    .where(inArray(messageSettings.userId, [...userIds]));
  return new Map(rows.map((row) => [row.userId, row]));
}

/** Reads what happened to calls after one number and up to another, in its order. */
export async function readEvents(
  from: number,
  until: number,
  db: Database = appDb(),
): Promise<EventRow[]> {
  return db
    .select({ callId: callEvents.callId, kind: callEvents.kind, facts: callEvents.facts })
    .from(callEvents)
    .where(
      and(
        gt(callEvents.seq, from),
        lte(callEvents.seq, until),
        inArray(callEvents.kind, [...decidingKinds]),
      ),
    )
    .orderBy(asc(callEvents.seq));
}

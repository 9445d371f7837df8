import { and, eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { searchAlerts } from "@/db/schema/events";
import { savedSearches } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";

import type { AlertRhythm } from "../vocabulary";

/** Gives how often a member hears of each search their organisation keeps; one they do not hear of is not there. */
export async function listOwnRhythms(
  member: Member,
  db: Database = appDb(),
): Promise<ReadonlyMap<string, AlertRhythm>> {
  const rows = await db
    .select({ searchId: searchAlerts.searchId, rhythm: searchAlerts.rhythm })
    .from(searchAlerts)
    .innerJoin(savedSearches, eq(savedSearches.id, searchAlerts.searchId))
    .where(
      and(
        eq(searchAlerts.userId, member.id),
        eq(savedSearches.organisationId, member.organisationId),
      ),
    );
  return new Map(rows.map(({ searchId, rhythm }) => [searchId, rhythm]));
}

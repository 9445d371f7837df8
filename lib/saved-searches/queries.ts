import { and, asc, eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { users } from "@/db/schema/people";
import { savedSearches } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";

import type { SavedSearch } from "./types";

/** Lists the searches the member's organisation keeps, by name. */
export async function listSavedSearches(
  member: Member,
  db: Database = appDb(),
): Promise<SavedSearch[]> {
  const rows = await db
    .select({
      id: savedSearches.id,
      name: savedSearches.name,
      query: savedSearches.query,
      shared: savedSearches.shared,
      createdAt: savedSearches.createdAt,
      updatedAt: savedSearches.updatedAt,
      userName: users.name,
      email: users.email,
      version: savedSearches.version,
    })
    .from(savedSearches)
    .leftJoin(users, eq(users.id, savedSearches.createdBy))
    .where(eq(savedSearches.organisationId, member.organisationId))
    .orderBy(asc(savedSearches.name), asc(savedSearches.id));
  return rows.map(({ userName, email, ...row }) => ({ ...row, createdBy: userName ?? email }));
}

/**
 * Finds the canonical string of a kept search for whoever opens its link: colleagues always,
 * anybody else where it is shared. `null` where there is none for them.
 */
export async function getSearchByLink(
  viewer: Member | null,
  id: string,
  db: Database = appDb(),
): Promise<string | null> {
  const [own] = viewer
    ? await db
        .select({ query: savedSearches.query })
        .from(savedSearches)
        .where(
          and(eq(savedSearches.id, id), eq(savedSearches.organisationId, viewer.organisationId)),
        )
    : [];
  if (own) return own.query;
  const [shared] = await db
    .select({ query: savedSearches.query })
    .from(savedSearches)
    .where(and(eq(savedSearches.id, id), eq(savedSearches.shared, true)));
  return shared?.query ?? null;
}

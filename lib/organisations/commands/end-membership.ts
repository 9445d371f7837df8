import { and, eq, inArray, sql } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { searchAlerts } from "@/db/schema/events";
import { memberships, organisations } from "@/db/schema/organisations";
import { savedSearches, shortlistItems } from "@/db/schema/shortlist";

/** Ends a membership; what was this person's to do becomes nobody's, and alerts of its searches end. In a transaction that holds the organisation. */
export async function endMembership(
  tx: Database,
  { organisationId, userId }: { organisationId: string; userId: string },
): Promise<void> {
  await tx
    .update(shortlistItems)
    .set({ ownerId: null, version: sql`${shortlistItems.version} + 1` })
    .where(
      and(eq(shortlistItems.organisationId, organisationId), eq(shortlistItems.ownerId, userId)),
    );
  const searches = tx
    .select({ id: savedSearches.id })
    .from(savedSearches)
    .where(eq(savedSearches.organisationId, organisationId));
  await tx
    .delete(searchAlerts)
    .where(and(eq(searchAlerts.userId, userId), inArray(searchAlerts.searchId, searches)));
  await tx
    .delete(memberships)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.userId, userId)));
}

/** Deletes an organisation with all that is its own. */
export async function eraseOrganisation(tx: Database, organisationId: string): Promise<void> {
  await tx.delete(organisations).where(eq(organisations.id, organisationId));
}

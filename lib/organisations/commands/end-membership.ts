import { and, eq, sql } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { memberships, organisations } from "@/db/schema/organisations";
import { shortlistItems } from "@/db/schema/shortlist";

/** Ends a membership; what was this person's to do becomes nobody's. In a transaction that holds the organisation. */
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
  await tx
    .delete(memberships)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.userId, userId)));
}

/** Deletes an organisation with all that is its own. */
export async function eraseOrganisation(tx: Database, organisationId: string): Promise<void> {
  await tx.delete(organisations).where(eq(organisations.id, organisationId));
}

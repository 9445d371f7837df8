import { and, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { memberships } from "@/db/schema/organisations";
import { shortlistItems } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";
import { wakeOrganisation } from "@/lib/reminders/commands/touch";

export type ItemRow = typeof shortlistItems.$inferSelect;

/**
 * Reads kept calls of the member's organisation for changing them: until the transaction ends
 * nobody else changes them. What another organisation keeps is left out, and what was removed,
 * unless `removed` asks for just that.
 */
export async function lockItems(
  tx: Database,
  member: Member,
  ids: readonly string[],
  removed = false,
): Promise<ItemRow[]> {
  if (ids.length === 0) return [];
  // A write that changes nothing takes the rows' locks on PostgreSQL; SQLite has one writer at a time.
  const rows = await tx
    .update(shortlistItems)
    .set({ version: sql`${shortlistItems.version}` })
    .where(
      and(
        eq(shortlistItems.organisationId, member.organisationId),
        inArray(shortlistItems.id, [...new Set(ids)]),
        removed ? undefined : isNull(shortlistItems.removedAt),
      ),
    )
    .returning();
  return rows
    .filter(({ removedAt }) => (removedAt !== null) === removed)
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

/** Reads one kept call for changing it, as `lockItems` does; `null` when there is none. */
export async function lockItem(tx: Database, member: Member, id: string): Promise<ItemRow | null> {
  const [row] = await lockItems(tx, member, [id]);
  return row ?? null;
}

/** Writes what changed of a kept call, and that the member did it at `now`. */
export async function writeItem(
  tx: Database,
  member: Member,
  row: ItemRow,
  change: Partial<ItemRow>,
  now: Date,
): Promise<void> {
  await tx
    .update(shortlistItems)
    .set({ ...change, version: row.version + 1, updatedAt: now, updatedBy: member.id })
    .where(
      and(eq(shortlistItems.organisationId, member.organisationId), eq(shortlistItems.id, row.id)),
    );
  await wakeOrganisation(tx, member.organisationId, now);
}

/** Tells whether somebody works for the member's organisation. */
export async function isColleague(tx: Database, member: Member, userId: string): Promise<boolean> {
  const [row] = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(eq(memberships.organisationId, member.organisationId), eq(memberships.userId, userId)),
    );
  return row !== undefined;
}

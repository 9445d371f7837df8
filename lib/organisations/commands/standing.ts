import { asc, eq } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { memberships, organisations } from "@/db/schema/organisations";
import type { Member } from "@/lib/auth/viewer";

import type { Standing } from "../rules/ownership";
import type { MemberRole } from "../vocabulary";

/**
 * Holds an organisation until the transaction ends and lists who works for it, so that two people
 * who change it at once are decided one after the other. Empty when it has gone.
 */
export async function holdOrganisation(tx: Database, organisationId: string): Promise<Standing[]> {
  // Writing a row as it is locks it on PostgreSQL; SQLite has one writer anyway.
  await tx
    .update(organisations)
    .set({ id: organisationId })
    .where(eq(organisations.id, organisationId));
  return tx
    .select({ userId: memberships.userId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.organisationId, organisationId))
    .orderBy(asc(memberships.userId));
}

/**
 * Holds the member's organisation and tells their role in it now, which another request may have
 * changed since this one was let in; `null` when they are no member any more.
 */
export async function holdRole(tx: Database, member: Member): Promise<MemberRole | null> {
  const members = await holdOrganisation(tx, member.organisationId);
  return members.find(({ userId }) => userId === member.id)?.role ?? null;
}

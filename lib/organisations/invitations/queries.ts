import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { invitations, organisations } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { hashSecret } from "@/lib/auth/secrets";
import type { Member, Person } from "@/lib/auth/viewer";

import type { Invitation, InvitationOffer, OpenInvitation } from "../types";

/** Lists the invitations of the member's organisation that nobody has used or taken back, newest first. */
export async function listInvitations(member: Member, db = appDb()): Promise<OpenInvitation[]> {
  return db
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.organisationId, member.organisationId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .orderBy(desc(invitations.createdAt), asc(invitations.id));
}

/** Gives the invitation behind the link of a letter, whatever its state; `null` for a link we never wrote. */
export async function getInvitation(token: string, db = appDb()): Promise<Invitation | null> {
  const [invitation] = await db
    .select({
      id: invitations.id,
      organisationId: invitations.organisationId,
      organisationName: organisations.name,
      email: invitations.email,
      role: invitations.role,
      createdAt: invitations.createdAt,
      invitedBy: sql<string | null>`coalesce(${users.name}, ${users.email})`,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      revokedAt: invitations.revokedAt,
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .leftJoin(users, eq(users.id, invitations.invitedBy))
    .where(eq(invitations.tokenHash, hashSecret(token)));
  return invitation ?? null;
}

/** Lists the open invitations to a person's own verified address. */
export async function listInvitationsTo(
  person: Person,
  now: Date,
  db = appDb(),
): Promise<InvitationOffer[]> {
  return db
    .select({
      id: invitations.id,
      organisationId: invitations.organisationId,
      organisationName: organisations.name,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .innerJoin(users, and(eq(users.id, person.id), eq(users.email, invitations.email)))
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(
      and(
        sql`${users.emailVerified} is not null`,
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .orderBy(asc(organisations.name), asc(invitations.id));
}

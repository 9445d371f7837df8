import { and, eq, isNull } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { invitations, joinRequests, memberships } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { fail, type Failure, type Result, succeed } from "@/lib/actions/result";
import type { Person } from "@/lib/auth/viewer";
import { wakeMember } from "@/lib/reminders/commands/touch";

import { endMembership, eraseOrganisation } from "../../commands/end-membership";
import { holdOrganisation } from "../../commands/standing";
import { afterGoing } from "../../rules/ownership";
import type { MemberRole } from "../../vocabulary";
import { invitationState } from "../rules";

interface Accepted {
  invitationId: string;
  /** True when they said that they leave the organisation they work for. */
  leave: boolean;
}

/**
 * Joins an organisation by an invitation, once, and only for who holds the address it went to, in
 * any case. Who works for another organisation leaves it, which they have to say.
 */
export async function acceptInvitation(
  person: Person,
  { invitationId, leave }: Accepted,
  now: Date,
): Promise<Result<{ organisationId: string }>> {
  return transaction(async (tx) => {
    const invitation = await readOpen(tx, person, invitationId, now);
    if ("ok" in invitation) return invitation;
    const { organisationId, role } = invitation;
    const [worksFor] = await tx
      .select({ organisationId: memberships.organisationId })
      .from(memberships)
      .where(eq(memberships.userId, person.id));
    const left = worksFor?.organisationId;
    const moves = left !== undefined && left !== organisationId;
    if (moves && !leave) return fail("invalid", "say-leave", { leave: "say-leave" });
    const after = moves ? afterGoing(await holdOrganisation(tx, left), person.id) : "lives-on";
    if (after === "hand-over-first") return fail("conflict", "last-owner");
    if (!(await use(tx, invitationId, now))) return fail("conflict", "accepted");
    if (moves) await endMembership(tx, { organisationId: left, userId: person.id });
    if (moves && after === "deleted") await eraseOrganisation(tx, left);
    if (left !== organisationId) await join(tx, person, { organisationId, role }, now);
    return succeed({ organisationId });
  });
}

/** Adds a person to an organisation, who then waits for no other one. */
export async function join(
  tx: Database,
  person: { id: string },
  { organisationId, role }: { organisationId: string; role: MemberRole },
  now: Date,
): Promise<void> {
  await tx.insert(memberships).values({ userId: person.id, organisationId, role, joinedAt: now });
  await wakeMember(tx, person.id, now);
  await tx
    .delete(joinRequests)
    .where(and(eq(joinRequests.userId, person.id), isNull(joinRequests.decidedAt)));
}

type Open = { organisationId: string; role: MemberRole } | Failure;

/** To anybody but its addressee an invitation is of no use, and says nothing of its state. */
async function readOpen(
  tx: Database,
  person: Person,
  invitationId: string,
  now: Date,
): Promise<Open> {
  const [found] = await tx
    .select({
      organisationId: invitations.organisationId,
      role: invitations.role,
      email: invitations.email,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      revokedAt: invitations.revokedAt,
    })
    .from(invitations)
    .where(eq(invitations.id, invitationId));
  const [account] = await tx
    .select({ email: users.email, verifiedAt: users.emailVerified })
    .from(users)
    .where(eq(users.id, person.id));
  const isTheirs = account !== undefined && account.verifiedAt !== null;
  if (!found || !isTheirs || account.email.toLowerCase() !== found.email.toLowerCase()) {
    return fail("not-found", "not-yours");
  }
  const state = invitationState(found, now);
  if (state !== "open") return fail("conflict", state);
  return { organisationId: found.organisationId, role: found.role };
}

/** Marks an invitation used, which succeeds for one of several that try at once. */
async function use(tx: Database, invitationId: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(invitations)
    .set({ acceptedAt: now })
    .where(
      and(
        eq(invitations.id, invitationId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .returning({ id: invitations.id });
  return used.length === 1;
}

import { and, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { memberships } from "@/db/schema/organisations";
import { fail, type Failure, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";

import { endMembership } from "../commands/end-membership";
import { holdOrganisation } from "../commands/standing";
import { afterGoing, isLastOwner, type Standing } from "../rules/ownership";
import type { MemberRole } from "../vocabulary";

/** Gives a member another role. An organisation keeps an owner: the last one stays one. */
export async function changeRole(
  owner: Member,
  { memberId, role }: { memberId: string; role: MemberRole },
): Promise<Result> {
  return transaction(async (tx) => {
    const members = await holdOrganisation(tx, owner.organisationId);
    const refused = refusal(members, owner, memberId);
    if (refused) return refused;
    if (role !== "owner" && isLastOwner(members, memberId)) return fail("conflict", "last-owner");
    await tx
      .update(memberships)
      .set({ role })
      .where(
        and(eq(memberships.organisationId, owner.organisationId), eq(memberships.userId, memberId)),
      );
    return succeed({});
  });
}

/** Takes a colleague out of the organisation; from the next request on they see nothing of it. */
export async function removeMember(
  owner: Member,
  { memberId }: { memberId: string },
): Promise<Result> {
  return transaction(async (tx) => {
    const { organisationId } = owner;
    const members = await holdOrganisation(tx, organisationId);
    const refused = refusal(members, owner, memberId);
    if (refused) return refused;
    if (memberId === owner.id) return fail("conflict", "yourself");
    await endMembership(tx, { organisationId, userId: memberId });
    return succeed({});
  });
}

/** Leaves the organisation. Its last owner hands it over first; its only member deletes it instead. */
export async function leaveOrganisation(member: Member): Promise<Result> {
  return transaction(async (tx) => {
    const { organisationId, id } = member;
    const members = await holdOrganisation(tx, organisationId);
    if (!members.some(({ userId }) => userId === id)) return fail("not-found");
    const after = afterGoing(members, id);
    if (after === "deleted") return fail("conflict", "only-member");
    if (after === "hand-over-first") return fail("conflict", "last-owner");
    await endMembership(tx, { organisationId, userId: id });
    return succeed({});
  });
}

/** Makes a colleague an owner in this owner's place, who edits from then on. */
export async function handOver(owner: Member, { memberId }: { memberId: string }): Promise<Result> {
  return transaction(async (tx) => {
    const members = await holdOrganisation(tx, owner.organisationId);
    const refused = refusal(members, owner, memberId);
    if (refused) return refused;
    if (memberId === owner.id) return fail("conflict", "yourself");
    const roles = [
      [memberId, "owner"],
      [owner.id, "editor"],
    ] as const;
    for (const [userId, role] of roles) {
      await tx
        .update(memberships)
        .set({ role })
        .where(
          and(eq(memberships.organisationId, owner.organisationId), eq(memberships.userId, userId)),
        );
    }
    return succeed({});
  });
}

/** Whoever was an owner when they asked may have been set back since; of others' members nobody knows. */
function refusal(members: readonly Standing[], owner: Member, memberId: string): Failure | null {
  const asking = members.find(({ userId }) => userId === owner.id);
  if (asking === undefined) return fail("not-found");
  if (asking.role !== "owner") return fail("forbidden");
  return members.some(({ userId }) => userId === memberId) ? null : fail("not-found");
}

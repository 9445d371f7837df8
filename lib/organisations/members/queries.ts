import { asc, eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { memberships } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import type { Member } from "@/lib/auth/viewer";

import { afterGoing } from "../rules/ownership";
import type { AfterGoing, Colleague } from "../types";

/** Lists who works for the member's organisation, whoever joined first on top. */
export async function listMembers(member: Member, db = appDb()): Promise<Colleague[]> {
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: memberships.role,
      joinedAt: memberships.joinedAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.organisationId, member.organisationId))
    .orderBy(asc(memberships.joinedAt), asc(users.id));
}

/** Tells what becomes of the member's organisation if they leave it. */
export async function whatAfterGoing(member: Member, db = appDb()): Promise<AfterGoing> {
  const members = await db
    .select({ userId: memberships.userId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.organisationId, member.organisationId))
    .orderBy(asc(memberships.userId));
  return afterGoing(members, member.id);
}

import { asc, eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { memberships } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import type { Member } from "@/lib/auth/viewer";

import type { Colleague } from "../types";

/** Lists everybody of the member's organisation by name; who has none is named by their address. */
export async function listColleagues(member: Member, db: Database = appDb()): Promise<Colleague[]> {
  const rows = await db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.organisationId, member.organisationId))
    .orderBy(asc(users.email), asc(users.id));
  return rows
    .map(({ id, name, email }) => ({ id, name: name ?? email }))
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

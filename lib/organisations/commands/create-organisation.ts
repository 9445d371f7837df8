import { randomUUID } from "node:crypto";

import { and, eq, isNull } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { joinRequests, memberships, organisations } from "@/db/schema/organisations";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Person } from "@/lib/auth/viewer";
import { wakeMember } from "@/lib/reminders/commands/touch";

import type { ProfileFacts } from "../types";

/** Makes an organisation of the answers to the three questions, owned by who gave them. */
export async function createOrganisation(
  person: Person,
  facts: ProfileFacts,
  now: Date,
): Promise<Result<{ organisationId: string }>> {
  return transaction(async (tx) => {
    const [member] = await tx
      .select({ userId: memberships.userId })
      .from(memberships)
      .where(eq(memberships.userId, person.id));
    if (member) return fail("conflict", "already-member");
    const organisationId = randomUUID();
    await tx
      .insert(organisations)
      .values({ id: organisationId, ...facts, createdAt: now, updatedAt: now });
    await tx
      .insert(memberships)
      .values({ userId: person.id, organisationId, role: "owner", joinedAt: now });
    await wakeMember(tx, person.id, now);
    // Who has an organisation of their own waits for no other one.
    await tx
      .delete(joinRequests)
      .where(and(eq(joinRequests.userId, person.id), isNull(joinRequests.decidedAt)));
    return succeed({ organisationId });
  });
}

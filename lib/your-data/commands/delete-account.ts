import { and, eq, isNull, or } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { bounces, suppressions } from "@/db/schema/mail";
import { invitations, memberships } from "@/db/schema/organisations";
import { outbox } from "@/db/schema/outbox";
import { signInCodes, users } from "@/db/schema/people";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Person } from "@/lib/auth/viewer";
import { endMembership, eraseOrganisation } from "@/lib/organisations/commands/end-membership";
import { holdOrganisation } from "@/lib/organisations/commands/standing";
import { afterGoing } from "@/lib/organisations/rules/ownership";

/**
 * Deletes a person's account at once: every row that names them, wherever it is. What they wrote
 * for an organisation stays there without their name. The last owner of an organisation with other
 * members hands it over first; the organisation of its only member is deleted with them.
 */
export async function deleteAccount(
  person: Person,
  { confirm }: { confirm: string },
): Promise<Result> {
  if (confirm.trim().toLowerCase() !== person.email.toLowerCase()) {
    return fail("invalid", "not-confirmed", { confirm: "not-confirmed" });
  }
  return transaction(async (tx) => {
    const [worksFor] = await tx
      .select({ organisationId: memberships.organisationId })
      .from(memberships)
      .where(eq(memberships.userId, person.id));
    if (worksFor) {
      const { organisationId } = worksFor;
      const after = afterGoing(await holdOrganisation(tx, organisationId), person.id);
      if (after === "hand-over-first") return fail("conflict", "hand-over-first");
      if (after === "deleted") await eraseOrganisation(tx, organisationId);
      else await endMembership(tx, { organisationId, userId: person.id });
    }
    const address = person.email.toLowerCase();
    await tx.delete(invitations).where(eq(invitations.email, address));
    await tx.delete(suppressions).where(eq(suppressions.address, address));
    await tx.delete(bounces).where(eq(bounces.address, address));
    await tx.delete(signInCodes).where(eq(signInCodes.email, address));
    await tx
      .delete(outbox)
      .where(
        or(eq(outbox.userId, person.id), and(isNull(outbox.userId), eq(outbox.address, address))),
      );
    await tx.delete(users).where(eq(users.id, person.id));
    return succeed({});
  });
}

import { and, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { reminderSettings } from "@/db/schema/reminders";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";
import { holdRole } from "@/lib/organisations/commands/standing";
import { wakeOrganisation } from "@/lib/reminders/commands/touch";
import { writeActivity } from "@/lib/shortlist/commands/write-activity";

import { getOrganisationDays } from "../queries";
import type { OrganisationDaysInput } from "../validation";

/**
 * Keeps the days before a deadline on which the member's organisation has its members reminded, notes
 * who chose them, and has everybody's reminders planned anew. `conflict`, with what a colleague made
 * of them, where they were changed since the form was made.
 */
export async function saveOrganisationDays(
  member: Member,
  { version, offsets }: OrganisationDaysInput,
  at: Date,
): Promise<Result<{ changed: boolean }>> {
  return transaction(async (tx) => {
    const role = await holdRole(tx, member);
    if (role === null) return fail("not-found");
    if (role === "reader") return fail("forbidden");
    const current = await getOrganisationDays(member, tx);
    const [before, after] = [current.offsets.join(", "), offsets.join(", ")];
    if (before === after) return succeed({ changed: false });
    if (!(await write(tx, member, version, { offsets, updatedAt: at }))) {
      const meanwhile = { offsets: { value: before, by: null, at: null } };
      return { ...fail("conflict"), meanwhile };
    }
    const deed = { kind: "reminder-days-changed", itemId: null, before, after } as const;
    await writeActivity(tx, member, [deed], at);
    await wakeOrganisation(tx, member.organisationId, at);
    return succeed({ changed: true });
  });
}

/** Writes the row if it still has the version the form was made from, and tells whether it had. */
async function write(
  tx: Database,
  { organisationId }: Member,
  version: number,
  chosen: { offsets: number[]; updatedAt: Date },
): Promise<boolean> {
  const { organisationId: id, version: kept } = reminderSettings;
  const written =
    version === 0
      ? tx
          .insert(reminderSettings)
          .values({ organisationId, ...chosen })
          .onConflictDoNothing()
          .returning({ id })
      : tx
          .update(reminderSettings)
          .set({ ...chosen, version: version + 1 })
          .where(and(eq(id, organisationId), eq(kept, version)))
          .returning({ id });
  return (await written).length > 0;
}

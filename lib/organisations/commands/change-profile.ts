import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { organisations } from "@/db/schema/organisations";
import { activities } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";
import { wakeOrganisation } from "@/lib/reminders/commands/touch";

import { readProfileFacts } from "../queries";
import { pick } from "../rules/merge-profile";
import type { ProfileFacts } from "../types";
import { profileFields } from "../vocabulary";

/** What the activity of a changed profile is called; `after.version` is the version it led to. */
export const profileChanged = "profile-changed";

/**
 * Writes changes of the member's organisation and notes who made them, in a transaction that holds
 * the organisation. Every change of a profile comes through here: a form that was opened before it
 * is compared with what is noted.
 */
export async function changeProfile(
  tx: Database,
  member: Member,
  changes: Partial<ProfileFacts>,
  at: Date,
): Promise<void> {
  const current = await readProfileFacts(member.organisationId, tx);
  if (!current) throw new Error("A member's organisation has gone.");
  const fields = profileFields.filter((field) => changes[field] !== undefined);
  const version = current.version + 1;
  await tx
    .update(organisations)
    .set({ ...pick(changes, fields), version, updatedAt: at })
    .where(eq(organisations.id, member.organisationId));
  // Where it works tells in which zone the mornings of its members are.
  if (fields.includes("regions")) await wakeOrganisation(tx, member.organisationId, at);
  await tx.insert(activities).values({
    id: randomUUID(),
    organisationId: member.organisationId,
    actorId: member.id,
    kind: profileChanged,
    before: pick(current, fields),
    after: { ...pick(changes, fields), version },
    happenedAt: at,
  });
}

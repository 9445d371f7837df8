import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { organisations } from "@/db/schema/organisations";
import { activities } from "@/db/schema/shortlist";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";

type Row = typeof organisations.$inferSelect;

/** One answer: a field of the profile and what it becomes; partners are added to those at hand. */
export type Answer =
  | { field: "role"; value: NonNullable<Row["role"]> }
  | { field: "capacity"; value: number }
  | { field: "partners"; value: Row["partners"] }
  | { field: "targetGroups"; value: Row["targetGroups"] }
  | { field: "languages"; value: Row["languages"] }
  | { field: "themes"; value: Row["themes"] };

/**
 * Writes one answer into the profile of the member's organisation, and that it was given. Whoever
 * has the whole profile open meanwhile is told of a change, as its version grows.
 */
export async function answerQuestion(
  member: Member,
  { field, value }: Answer,
  now: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(organisations)
      .where(eq(organisations.id, member.organisationId));
    if (!row) return fail("not-found");
    const after = field === "partners" ? [...row.partners, ...value] : value;
    await tx
      .update(organisations)
      .set({ [field]: after, version: row.version + 1, updatedAt: now })
      .where(eq(organisations.id, member.organisationId));
    await tx.insert(activities).values({
      id: randomUUID(),
      organisationId: member.organisationId,
      actorId: member.id,
      kind: "profile-answered",
      before: { field, value: row[field] },
      after: { field, value: after },
      happenedAt: now,
    });
    return succeed({});
  });
}

import { and, desc, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { users } from "@/db/schema/people";
import { activities } from "@/db/schema/shortlist";
import { fail, type Failure, type Meanwhile, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";
import { amountText } from "@/lib/calls/form/rules/amounts";

import { type FieldChange, mergeEdit, tidyStanding } from "../rules/merge-edit";
import type { Standing } from "../types";
import type { EditItemInput } from "../validation";
import { type ItemField, itemFields } from "../vocabulary";
import { isColleague, type ItemRow, lockItem, writeItem } from "./lock-item";
import { writeActivity } from "./write-activity";

/**
 * Writes what a member changed in the form of a kept call. What colleagues changed meanwhile in
 * other fields stays; where both changed the same field nothing is written, and `meanwhile` says
 * what the colleague made of it, who it was and when.
 */
export async function editItem(
  member: Member,
  { itemId, seen, ...typed }: EditItemInput,
  now: Date,
): Promise<Result<{ changed: ItemField[] }>> {
  return transaction(async (tx) => {
    const row = await lockItem(tx, member, itemId);
    if (!row) return fail("not-found");
    const { merged, changes, conflicts } = mergeEdit(seen, tidyStanding(typed), standingOf(row));
    if (conflicts.length > 0) return conflictOf(tx, member, row, conflicts);
    const refused = await refuse(tx, member, merged, changes);
    if (refused) return refused;
    await writeChanges(tx, member, row, changes, now);
    return succeed({ changed: changes.map(({ field }) => field) });
  });
}

/** Reads how the work on a kept call stands from its row. */
export function standingOf(row: ItemRow): Standing {
  return Object.fromEntries(itemFields.map((field) => [field, row[field]])) as unknown as Standing;
}

/** Writes changed fields of a kept call and what was done, inside a transaction. */
export async function writeChanges(
  tx: Database,
  member: Member,
  row: ItemRow,
  changes: readonly FieldChange[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const fields = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  const stageAt = changes.some(({ field }) => field === "stage") ? { stageAt: now } : {};
  await writeItem(tx, member, row, { ...fields, ...stageAt }, now);
  const deeds = changes.map(({ field, before, after }) => {
    return { kind: field, itemId: row.id, before, after };
  });
  await writeActivity(tx, member, deeds, now);
}

async function refuse(
  tx: Database,
  member: Member,
  merged: Standing,
  changes: readonly FieldChange[],
): Promise<Failure | null> {
  const owner = changes.find(({ field }) => field === "ownerId")?.after;
  if (typeof owner === "string" && !(await isColleague(tx, member, owner))) {
    return fail("invalid", "invalid", { ownerId: "not-a-colleague" });
  }
  const needsReason = merged.stage === "dropped" && merged.droppedBecause === null;
  return needsReason ? fail("invalid", "invalid", { droppedBecause: "reason-needed" }) : null;
}

/** Names what colleagues made of fields, for whoever wanted to make something else of them. */
export async function conflictOf(
  tx: Database,
  member: Member,
  row: ItemRow,
  conflicts: readonly ItemField[],
): Promise<Failure> {
  const current = standingOf(row);
  const meanwhile: Record<string, Meanwhile> = {};
  for (const field of conflicts) {
    const last = await lastChange(tx, member, row.id, field);
    meanwhile[field] = { value: formText(field, current), ...last };
  }
  const fields = Object.fromEntries(conflicts.map((field) => [field, "conflict"]));
  return { ...fail("conflict", "conflict", fields), meanwhile };
}

async function lastChange(
  tx: Database,
  member: Member,
  itemId: string,
  field: ItemField,
): Promise<Pick<Meanwhile, "by" | "at">> {
  const [last] = await tx
    .select({ name: users.name, email: users.email, at: activities.happenedAt })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.actorId))
    .where(
      and(
        eq(activities.organisationId, member.organisationId),
        eq(activities.itemId, itemId),
        eq(activities.kind, field),
      ),
    )
    .orderBy(desc(activities.happenedAt), desc(activities.id))
    .limit(1);
  return { by: last?.name ?? last?.email ?? null, at: last?.at ?? null };
}

function formText(field: ItemField, standing: Standing): string {
  const value = standing[field];
  return typeof value === "number" ? amountText(value) : (value ?? "");
}

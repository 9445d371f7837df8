import { randomUUID } from "node:crypto";

import { and, eq, max, sql } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { users } from "@/db/schema/people";
import { checklistItems } from "@/db/schema/shortlist";
import { fail, type Failure, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";
import { wakeOrganisation } from "@/lib/reminders/commands/touch";

import type { ChangeStepInput } from "../validation";
import { lockItem } from "./lock-item";
import { type Deed, writeActivity } from "./write-activity";

type StepRow = typeof checklistItems.$inferSelect;

/** Adds a step of the organisation's own after the others. */
export async function addStep(
  member: Member,
  { itemId, text, dueOn }: { itemId: string; text: string; dueOn: string | null },
  now: Date,
): Promise<Result<{ stepId: string }>> {
  return transaction(async (tx) => {
    if (!(await lockItem(tx, member, itemId))) return fail("not-found");
    const [last] = await tx
      .select({ place: max(checklistItems.place) })
      .from(checklistItems)
      .where(
        and(
          eq(checklistItems.organisationId, member.organisationId),
          eq(checklistItems.itemId, itemId),
        ),
      );
    const stepId = randomUUID();
    await tx.insert(checklistItems).values({
      id: stepId,
      organisationId: member.organisationId,
      itemId,
      text,
      dueOn,
      place: (last?.place ?? -1) + 1,
    });
    await writeActivity(tx, member, [{ kind: "step-added", itemId, after: text }], now);
    await wakeOrganisation(tx, member.organisationId, now);
    return succeed({ stepId });
  });
}

/**
 * Ticks, changes or deletes a step. Ticking what a colleague has ticked already is no conflict;
 * changing what a colleague has changed since is one, and `meanwhile` says what stands there now.
 */
export async function changeStep(
  member: Member,
  input: ChangeStepInput,
  now: Date,
): Promise<Result<{ did: ChangeStepInput["do"] }>> {
  return transaction(async (tx) => {
    const row = await lockStep(tx, member, input.stepId);
    if (!row) return fail("not-found");
    const ticks = input.do === "done" || input.do === "undone";
    if (ticks && (row.doneAt !== null) === (input.do === "done")) return succeed({ did: input.do });
    if (!ticks && row.version !== input.version) return conflictOf(tx, row);
    if (input.do === "change" && row.step === null && (input.text ?? "") === "") {
      return fail("invalid", "invalid", { text: "empty" });
    }
    if (input.do === "delete") await tx.delete(checklistItems).where(ownStep(member, row.id));
    else await write(tx, member, row, changeOf(member, row, input, now));
    await writeActivity(tx, member, [deedOf(row, input)], now);
    await wakeOrganisation(tx, member.organisationId, now);
    return succeed({ did: input.do });
  });
}

function changeOf(
  member: Member,
  row: StepRow,
  { do: did, text, dueOn }: ChangeStepInput,
  now: Date,
): Partial<StepRow> {
  if (did === "done") return { doneAt: now, doneBy: member.id };
  if (did === "undone") return { doneAt: null, doneBy: null };
  return row.step === null ? { text: text ?? row.text, dueOn } : { dueOn };
}

const deeds = {
  done: "step-done",
  undone: "step-undone",
  change: "step-changed",
  delete: "step-deleted",
} as const;

function deedOf({ itemId, step, text }: StepRow, input: ChangeStepInput): Deed {
  const now = step === null && input.do === "change" ? (input.text ?? text) : text;
  return { kind: deeds[input.do], itemId, after: step ?? now };
}

async function write(
  tx: Database,
  member: Member,
  row: StepRow,
  change: Partial<StepRow>,
): Promise<void> {
  await tx
    .update(checklistItems)
    .set({ ...change, version: row.version + 1 })
    .where(ownStep(member, row.id));
}

async function conflictOf(tx: Database, row: StepRow): Promise<Failure> {
  const [doer] = row.doneBy
    ? await tx
        .select({ name: users.name, email: users.email })
        .from(users)
        .where(eq(users.id, row.doneBy))
    : [];
  const told = { by: doer?.name ?? doer?.email ?? null, at: row.doneAt };
  const meanwhile = {
    text: { value: row.text ?? "", ...told },
    dueOn: { value: row.dueOn ?? "", ...told },
  };
  return { ...fail("conflict", "conflict", { dueOn: "conflict" }), meanwhile };
}

function ownStep(member: Member, stepId: string) {
  return and(
    eq(checklistItems.organisationId, member.organisationId),
    eq(checklistItems.id, stepId),
  );
}

/** Reads a step for changing it, its row locked as `lockItems` does. */
async function lockStep(tx: Database, member: Member, stepId: string): Promise<StepRow | null> {
  const [row] = await tx
    .update(checklistItems)
    .set({ version: sql`${checklistItems.version}` })
    .where(ownStep(member, stepId))
    .returning();
  return row ?? null;
}

import { randomUUID } from "node:crypto";

import { and, asc, eq, or } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { checklistItems, shortlistItems } from "@/db/schema/shortlist";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";
import { getCallRecord } from "@/lib/calls/queries/records";
import { isShown } from "@/lib/calls/rules/shown";
import type { CallRecord } from "@/lib/calls/types";
import { wakeOrganisation } from "@/lib/reminders/commands/touch";

import { stepsFor } from "../rules/steps";
import { type ItemRow, lockItems, writeItem } from "./lock-item";
import { writeActivity } from "./write-activity";

/**
 * Keeps a call on the organisation's shortlist, with the steps its facts ask for. Keeping it again
 * changes nothing; one that was taken off comes back with all it had.
 */
export async function saveCall(
  member: Member,
  callId: string,
  now: Date,
): Promise<Result<{ itemId: string }>> {
  return transaction(async (tx) => {
    const call = await findShown(tx, callId);
    if (!call) return fail("not-found");
    const added = await addItem(tx, member, call, now);
    if (added !== null) return succeed({ itemId: added });
    const item = await findItem(tx, member, call.id);
    if (!item) throw new Error("A kept call has gone.");
    if (item.removedAt !== null) await bringBack(tx, member, item.id, now);
    return succeed({ itemId: item.id });
  });
}

/** Takes a call off the organisation's shortlist; all that was written about it is kept. */
export async function removeCall(
  member: Member,
  callId: string,
  now: Date,
): Promise<Result<{ itemId: string }>> {
  return transaction(async (tx) => {
    const item = await findItem(tx, member, callId);
    if (!item) return fail("not-found");
    await removeItem(tx, member, item.id, now);
    return succeed({ itemId: item.id });
  });
}

/** Takes a kept call off the list, inside a transaction; tells whether it was on it. */
export async function removeItem(
  tx: Database,
  member: Member,
  itemId: string,
  now: Date,
): Promise<boolean> {
  const [row] = await lockItems(tx, member, [itemId]);
  if (!row) return false;
  await writeItem(tx, member, row, { removedAt: now }, now);
  await writeActivity(tx, member, [{ kind: "removed", itemId }], now);
  return true;
}

/** Brings a call back that was taken off, inside a transaction; tells whether it was off. */
export async function bringBack(
  tx: Database,
  member: Member,
  itemId: string,
  now: Date,
): Promise<boolean> {
  const [row] = await lockItems(tx, member, [itemId], true);
  if (!row) return false;
  await writeItem(tx, member, row, { removedAt: null }, now);
  await writeActivity(tx, member, [{ kind: "brought-back", itemId }], now);
  return true;
}

/** One that turned out to be another call is kept as that one. */
async function findShown(tx: Database, callId: string): Promise<CallRecord | null> {
  const record = await getCallRecord({ name: "id", value: callId }, tx);
  if (!record?.mergedInto) return record && isShown(record) ? record : null;
  return getCallRecord({ name: "id", value: record.mergedInto }, tx);
}

/** The kept call, also where it was kept under a twin that was merged into it. */
async function findItem(
  tx: Database,
  member: Member,
  callId: string,
): Promise<Pick<ItemRow, "id" | "removedAt"> | null> {
  const rows = await tx
    .select({ id: shortlistItems.id, removedAt: shortlistItems.removedAt })
    .from(shortlistItems)
    .innerJoin(calls, eq(calls.id, shortlistItems.callId))
    .where(
      and(
        eq(shortlistItems.organisationId, member.organisationId),
        or(eq(calls.id, callId), eq(calls.mergedInto, callId)),
      ),
    )
    .orderBy(asc(shortlistItems.savedAt), asc(shortlistItems.id));
  return rows.find(({ removedAt }) => removedAt === null) ?? rows[0] ?? null;
}

async function addItem(
  tx: Database,
  member: Member,
  call: CallRecord,
  now: Date,
): Promise<string | null> {
  if (await findItem(tx, member, call.id)) return null;
  const [made] = await tx
    .insert(shortlistItems)
    .values({
      id: randomUUID(),
      organisationId: member.organisationId,
      callId: call.id,
      stage: "watching",
      stageAt: now,
      savedBy: member.id,
      savedAt: now,
      updatedAt: now,
      updatedBy: member.id,
    })
    .onConflictDoNothing()
    .returning({ id: shortlistItems.id });
  if (!made) return null;
  await tx.insert(checklistItems).values(
    stepsFor(call).map((step, place) => ({
      id: randomUUID(),
      organisationId: member.organisationId,
      itemId: made.id,
      step,
      place,
    })),
  );
  await writeActivity(tx, member, [{ kind: "saved", itemId: made.id }], now);
  await wakeOrganisation(tx, member.organisationId, now);
  return made.id;
}

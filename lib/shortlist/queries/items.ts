import { and, asc, count, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { checklistItems, notes, shortlistItems } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";

import type { ShortlistItem } from "../types";
import { listKeptCalls } from "./kept-calls";

/** Lists every call the member's organisation keeps, at `now`, in the order they were kept. */
export async function listItems(
  member: Member,
  now: Date,
  db: Database = appDb(),
): Promise<ShortlistItem[]> {
  const rows = await db
    .select()
    .from(shortlistItems)
    .where(
      and(
        eq(shortlistItems.organisationId, member.organisationId),
        isNull(shortlistItems.removedAt),
      ),
    )
    .orderBy(asc(shortlistItems.savedAt), asc(shortlistItems.id));
  return withCalls(member, rows, now, db);
}

/** A kept call, and when it was taken off the list, if it was. */
export interface FoundItem extends ShortlistItem {
  removedAt: Date | null;
}

/**
 * Finds a kept call by its own id, its call's id or its call's slug, also one that was taken off,
 * so that it can be brought back; `null` where the member's organisation never kept it.
 */
export async function getItem(
  member: Member,
  key: string,
  now: Date,
  db: Database = appDb(),
): Promise<FoundItem | null> {
  const named = await db
    .select({ id: calls.id })
    .from(calls)
    .where(or(eq(calls.id, key), eq(calls.slug, key)));
  const ids = named.map(({ id }) => id);
  const twins = await db.select({ id: calls.id }).from(calls).where(inArray(calls.mergedInto, ids));
  const callIds = [...ids, ...twins.map(({ id }) => id)];
  const rows = await db
    .select()
    .from(shortlistItems)
    .where(
      and(
        eq(shortlistItems.organisationId, member.organisationId),
        or(eq(shortlistItems.id, key), inArray(shortlistItems.callId, callIds)),
      ),
    )
    .orderBy(asc(shortlistItems.savedAt), asc(shortlistItems.id));
  const row = rows.find(({ removedAt }) => removedAt === null) ?? rows[0];
  if (!row) return null;
  const [item] = await withCalls(member, [row], now, db);
  return item ? { ...item, removedAt: row.removedAt } : null;
}

type Row = typeof shortlistItems.$inferSelect;

async function withCalls(
  member: Member,
  rows: readonly Row[],
  now: Date,
  db: Database,
): Promise<ShortlistItem[]> {
  const [kept, steps, noted] = await Promise.all([
    listKeptCalls(
      rows.map(({ callId }) => callId),
      now,
      db,
    ),
    countSteps(member, db),
    countNotes(member, db),
  ]);
  return rows.flatMap((row) => {
    const call = kept.get(row.callId);
    if (!call) return [];
    const { organisationId: _organisation, callId: _call, removedAt: _removed, ...item } = row;
    const { updatedBy: _by, ...shown } = item;
    return {
      ...shown,
      ...call,
      steps: steps.get(row.id) ?? { done: 0, all: 0 },
      notes: noted.get(row.id) ?? 0,
    };
  });
}

async function countSteps(
  member: Member,
  db: Database,
): Promise<Map<string, { done: number; all: number }>> {
  const own = eq(checklistItems.organisationId, member.organisationId);
  const all = await db
    .select({ itemId: checklistItems.itemId, steps: count() })
    .from(checklistItems)
    .where(own)
    .groupBy(checklistItems.itemId);
  const done = await db
    .select({ itemId: checklistItems.itemId, steps: count() })
    .from(checklistItems)
    .where(and(own, isNotNull(checklistItems.doneAt)))
    .groupBy(checklistItems.itemId);
  const doneOf = new Map(done.map(({ itemId, steps }) => [itemId, steps]));
  return new Map(
    all.map(({ itemId, steps }) => [itemId, { all: steps, done: doneOf.get(itemId) ?? 0 }]),
  );
}

async function countNotes(member: Member, db: Database): Promise<Map<string, number>> {
  const rows = await db
    .select({ itemId: notes.itemId, written: count() })
    .from(notes)
    .where(eq(notes.organisationId, member.organisationId))
    .groupBy(notes.itemId);
  return new Map(rows.map(({ itemId, written }) => [itemId, written]));
}

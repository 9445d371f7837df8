import { and, asc, desc, eq, inArray } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { users } from "@/db/schema/people";
import { checklistItems, notes } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";
import { dayAt } from "@/lib/calls/rules/zoned-days";

import { proposedDay } from "../rules/steps";
import type { Note, ShortlistItem, Step } from "../types";

/** Lists what members wrote about a kept call, or about every one, newest first. */
export async function listNotes(
  member: Member,
  itemId: string | null,
  db: Database = appDb(),
): Promise<(Note & { itemId: string })[]> {
  const own = eq(notes.organisationId, member.organisationId);
  const rows = await db
    .select({
      id: notes.id,
      itemId: notes.itemId,
      text: notes.text,
      authorId: notes.authorId,
      name: users.name,
      email: users.email,
      writtenAt: notes.writtenAt,
      editedAt: notes.editedAt,
    })
    .from(notes)
    .leftJoin(users, eq(users.id, notes.authorId))
    .where(itemId === null ? own : and(own, eq(notes.itemId, itemId)))
    .orderBy(desc(notes.writtenAt), asc(notes.id));
  return rows.map(({ name, email, ...note }) => ({ ...note, author: name ?? email }));
}

type Kept = Pick<ShortlistItem, "id" | "savedAt" | "call">;

/** Lists what is to be done before kept calls can be applied to, each call's steps in their order. */
export async function listSteps(
  member: Member,
  items: readonly Kept[],
  db: Database = appDb(),
): Promise<(Step & { itemId: string })[]> {
  if (items.length === 0) return [];
  const rows = await db
    .select({
      id: checklistItems.id,
      itemId: checklistItems.itemId,
      step: checklistItems.step,
      text: checklistItems.text,
      dueOn: checklistItems.dueOn,
      doneAt: checklistItems.doneAt,
      name: users.name,
      email: users.email,
      version: checklistItems.version,
    })
    .from(checklistItems)
    .leftJoin(users, eq(users.id, checklistItems.doneBy))
    .where(
      and(
        eq(checklistItems.organisationId, member.organisationId),
        inArray(
          checklistItems.itemId,
          items.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(checklistItems.itemId), asc(checklistItems.place), asc(checklistItems.id));
  const kept = new Map(items.map((item) => [item.id, item]));
  return rows.map(({ name, email, ...row }) => ({
    ...row,
    doneBy: name ?? email,
    proposedOn: proposedFor(row.step, kept.get(row.itemId)),
  }));
}

function proposedFor(step: string | null, item: Kept | undefined): string | null {
  if (item === undefined) return null;
  const deadline = item.call.nextDeadline ?? item.call.deadlines.at(-1) ?? null;
  const keptOn = dayAt(item.savedAt.getTime(), deadline?.zone ?? "Europe/Brussels");
  return proposedDay(step, deadline?.localDate ?? null, keptOn);
}

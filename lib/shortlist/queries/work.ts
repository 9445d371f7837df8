import { and, asc, desc, eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { users } from "@/db/schema/people";
import { checklistItems, notes } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";
import { dayAt } from "@/lib/calls/rules/zoned-days";

import { proposedDay } from "../rules/steps";
import type { Note, ShortlistItem, Step } from "../types";

/** Lists what members wrote about a kept call, newest first. */
export async function listNotes(
  member: Member,
  itemId: string,
  db: Database = appDb(),
): Promise<Note[]> {
  const rows = await db
    .select({
      id: notes.id,
      text: notes.text,
      authorId: notes.authorId,
      name: users.name,
      email: users.email,
      writtenAt: notes.writtenAt,
      editedAt: notes.editedAt,
    })
    .from(notes)
    .leftJoin(users, eq(users.id, notes.authorId))
    .where(and(eq(notes.organisationId, member.organisationId), eq(notes.itemId, itemId)))
    .orderBy(desc(notes.writtenAt), asc(notes.id));
  return rows.map(({ name, email, ...note }) => ({ ...note, author: name ?? email }));
}

type Kept = Pick<ShortlistItem, "id" | "savedAt" | "call">;

/** Lists what is to be done before a kept call can be applied to, in its order. */
export async function listSteps(
  member: Member,
  item: Kept,
  db: Database = appDb(),
): Promise<Step[]> {
  const rows = await db
    .select({
      id: checklistItems.id,
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
        eq(checklistItems.itemId, item.id),
      ),
    )
    .orderBy(asc(checklistItems.place), asc(checklistItems.id));
  const deadline = item.call.nextDeadline ?? item.call.deadlines.at(-1) ?? null;
  const keptOn = dayAt(item.savedAt.getTime(), deadline?.zone ?? "Europe/Brussels");
  return rows.map(({ name, email, ...row }) => ({
    ...row,
    doneBy: name ?? email,
    proposedOn: proposedDay(row.step, deadline?.localDate ?? null, keptOn),
  }));
}

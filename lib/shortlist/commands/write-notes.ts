import { randomUUID } from "node:crypto";

import { and, eq, sql } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { notes } from "@/db/schema/shortlist";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";

import { editedText } from "../validation";
import { lockItem } from "./lock-item";
import { writeActivity } from "./write-activity";

/** Adds what a member writes about a kept call. */
export async function writeNote(
  member: Member,
  { itemId, text }: { itemId: string; text: string },
  now: Date,
): Promise<Result<{ noteId: string }>> {
  return transaction(async (tx) => {
    if (!(await lockItem(tx, member, itemId))) return fail("not-found");
    const noteId = randomUUID();
    await tx.insert(notes).values({
      id: noteId,
      organisationId: member.organisationId,
      itemId,
      authorId: member.id,
      text,
      writtenAt: now,
    });
    await writeActivity(tx, member, [{ kind: "note-written", itemId }], now);
    return succeed({ noteId });
  });
}

/** A change to a note, and when its writer last saw it written. */
export interface NoteEdit {
  noteId: string;
  /** Epoch milliseconds. */
  seen: number;
  do: "edit" | "delete";
  text: string;
}

/**
 * Changes or deletes a note of the member's own; a colleague's is `forbidden`. One that was changed
 * since, in another window, is a conflict: what stands there now is in `meanwhile`.
 */
export async function editNote(
  member: Member,
  { noteId, seen, do: did, text }: NoteEdit,
  now: Date,
): Promise<Result<{ did: NoteEdit["do"] }>> {
  const checked = editedText.safeParse(text);
  if (did === "edit" && !checked.success) {
    return fail("invalid", "invalid", { text: checked.error.issues[0]?.message ?? "empty" });
  }
  return transaction(async (tx) => {
    const note = await lockNote(tx, member, noteId);
    if (!note) return fail("not-found");
    if (note.authorId !== member.id) return fail("forbidden");
    const writtenAt = note.editedAt ?? note.writtenAt;
    if (writtenAt.getTime() !== seen) {
      const meanwhile = {
        text: { value: note.text, by: member.name ?? member.email, at: writtenAt },
      };
      return { ...fail("conflict", "conflict", { text: "conflict" }), meanwhile };
    }
    const kind = did === "edit" ? "note-edited" : "note-deleted";
    if (did === "delete") await tx.delete(notes).where(ownNote(member, noteId));
    else if (checked.success) {
      const change = { text: checked.data, editedAt: now };
      await tx.update(notes).set(change).where(ownNote(member, noteId));
    }
    await writeActivity(tx, member, [{ kind, itemId: note.itemId }], now);
    return succeed({ did });
  });
}

function ownNote(member: Member, noteId: string) {
  return and(eq(notes.organisationId, member.organisationId), eq(notes.id, noteId));
}

async function lockNote(tx: Database, member: Member, noteId: string) {
  const [note] = await tx
    .update(notes)
    .set({ text: sql`${notes.text}` })
    .where(ownNote(member, noteId))
    .returning();
  return note ?? null;
}

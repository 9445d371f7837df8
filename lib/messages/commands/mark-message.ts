import { and, eq, isNull, lte } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { messages } from "@/db/schema/messages";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member, Person } from "@/lib/auth/viewer";

import { ownMessages } from "../queries/own-messages";
import type { MarkAllReadInput, MarkMessageInput } from "../validation";
import type { MessageDeed } from "../vocabulary";

type Marks = Pick<typeof messages.$inferSelect, "readAt" | "archivedAt">;

/**
 * Marks one of the person's messages as read or unread, puts it away or brings it back. Doing it
 * again changes nothing, not even when it was done; anybody else's message is `not-found`.
 */
export async function markMessage(
  person: Member | Person,
  { messageId, do: deed }: MarkMessageInput,
  at: Date,
): Promise<Result> {
  const which = and(ownMessages(person), eq(messages.id, messageId));
  return transaction(async (tx) => {
    const [marks] = await tx
      .select({ readAt: messages.readAt, archivedAt: messages.archivedAt })
      .from(messages)
      .where(which);
    if (!marks) return fail("not-found");
    await tx
      .update(messages)
      .set(marksAfter(deed, marks, at))
      .where(which);
    return succeed({});
  });
}

function marksAfter(deed: MessageDeed, { readAt, archivedAt }: Marks, at: Date): Partial<Marks> {
  switch (deed) {
    case "read":
      return { readAt: readAt ?? at };
    case "unread":
      return { readAt: null };
    case "archive":
      return { archivedAt: archivedAt ?? at };
    case "restore":
      return { archivedAt: null };
  }
}

/** Marks as read what the person had before them: all that is not put away and had come by then. */
export async function markAllRead(
  person: Member | Person,
  { until }: MarkAllReadInput,
  at: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    await tx
      .update(messages)
      .set({ readAt: at })
      .where(
        and(
          ownMessages(person),
          isNull(messages.archivedAt),
          isNull(messages.readAt),
          lte(messages.createdAt, until),
        ),
      );
    return succeed({});
  });
}

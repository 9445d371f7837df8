import { and, count, desc, gt, isNotNull, isNull, sql } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { messages } from "@/db/schema/messages";
import type { Member, Person } from "@/lib/auth/viewer";
import type { OptionalStream } from "@/lib/mail/signing";
import { mailWords } from "@/lib/mail/words";

import type { Message, MessageCounts } from "../types";
import type { MessagesInput } from "../validation";
import type { MessageView } from "../vocabulary";

import { messageWords } from "./message-words";
import { ownMessages } from "./own-messages";

export const messagesPerPage = 20;

const isIn = {
  all: isNull(messages.archivedAt),
  unread: and(isNull(messages.archivedAt), isNull(messages.readAt)),
  archived: isNotNull(messages.archivedAt),
} as const satisfies Record<MessageView, unknown>;

const columns = {
  id: messages.id,
  stream: messages.stream,
  kind: messages.kind,
  facts: messages.facts,
  createdAt: messages.createdAt,
  readAt: messages.readAt,
  archivedAt: messages.archivedAt,
};

/** Lists a page of somebody's messages in their language, newest first. */
export async function listMessages(
  person: Member | Person,
  { view, page }: MessagesInput,
  locale: string,
  db = appDb(),
): Promise<Message[]> {
  const rows = await db
    .select(columns)
    .from(messages)
    .where(and(ownMessages(person), isIn[view]))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(messagesPerPage)
    .offset((page - 1) * messagesPerPage);
  return read(rows, locale);
}

/** Gives the message somebody has put away last, if that was after `since`: they may want it back. */
export async function getJustArchived(
  person: Member | Person,
  since: Date,
  locale: string,
  db = appDb(),
): Promise<Message | null> {
  const rows = await db
    .select(columns)
    .from(messages)
    .where(and(ownMessages(person), gt(messages.archivedAt, since)))
    .orderBy(desc(messages.archivedAt), desc(messages.id))
    .limit(1);
  return (await read(rows, locale))[0] ?? null;
}

/** Counts somebody's messages in each view. */
export async function countMessages(person: Member | Person, db = appDb()): Promise<MessageCounts> {
  const [row] = await db
    .select({
      all: countOf(isIn.all),
      unread: countOf(isIn.unread),
      archived: countOf(isIn.archived),
    })
    .from(messages)
    .where(ownMessages(person));
  return row ?? { all: 0, unread: 0, archived: 0 };
}

function countOf(condition: unknown) {
  return sql<number>`count(case when ${condition} then 1 end)`.mapWith(Number);
}

/** Counts what somebody has not read yet, for the bell on every page. */
export async function countUnread(person: Member | Person, db = appDb()): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(messages)
    .where(and(ownMessages(person), isIn.unread));
  return row?.count ?? 0;
}

type Row = Pick<typeof messages.$inferSelect, keyof typeof columns>;

async function read(rows: readonly Row[], locale: string): Promise<Message[]> {
  const writing = await mailWords(locale);
  return rows.flatMap(({ kind, facts, stream, ...row }) => {
    const words = messageWords({ kind, facts }, writing);
    return words && isOptional(stream) ? [{ ...row, stream, words }] : [];
  });
}

function isOptional(stream: Row["stream"]): stream is OptionalStream {
  return stream !== "account";
}

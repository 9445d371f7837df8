import { randomUUID } from "node:crypto";

import type { Database } from "@/db/client/types";
import { messages } from "@/db/schema/messages";
import type { MailStream } from "@/db/vocabulary";
import { findMailKind } from "@/lib/mail/kinds/all";

import type { MessageKind } from "../vocabulary";

/** A message for somebody's page in CityCalls. */
export interface GivenMessage {
  /** The same key is never written twice: what the message is about and to whom. */
  key: string;
  userId: string;
  /** Whose work it concerns: who leaves that organisation reads it no more. */
  organisationId: string | null;
  stream: Exclude<MailStream, "account">;
  kind: MessageKind;
  /** What its words are made from: what `MailFacts` of the kind says. */
  facts: Readonly<Record<string, unknown>>;
}

/**
 * Puts a message on somebody's page, in the transaction of its cause; a key that is there already
 * changes nothing. Gives true when it was new. Throws when its facts are not those of its kind, for
 * then nobody could ever read it.
 */
export async function giveMessage(tx: Database, message: GivenMessage, at: Date): Promise<boolean> {
  return (await giveMessages(tx, [message], at)) > 0;
}

/** So many messages go into one statement, which may have some 30,000 values on either engine. */
const messagesAtOnce = 500;

/** Does the same for any number of messages, in few statements; gives how many were new. */
export async function giveMessages(
  tx: Database,
  given: readonly GivenMessage[],
  at: Date,
): Promise<number> {
  for (const { kind, facts } of given) findMailKind(kind)?.facts.parse(facts);
  let added = 0;
  for (let start = 0; start < given.length; start += messagesAtOnce) {
    const some = given.slice(start, start + messagesAtOnce);
    const rows = await tx
      .insert(messages)
      .values(some.map((message) => ({ id: randomUUID(), createdAt: at, ...message })))
      .onConflictDoNothing({ target: messages.key })
      .returning({ id: messages.id });
    added += rows.length;
  }
  return added;
}

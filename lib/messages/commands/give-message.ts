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
  findMailKind(message.kind)?.facts.parse(message.facts);
  const given = await tx
    .insert(messages)
    .values({ id: randomUUID(), createdAt: at, ...message })
    .onConflictDoNothing({ target: messages.key })
    .returning({ id: messages.id });
  return given.length > 0;
}

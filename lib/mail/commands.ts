import { randomUUID } from "node:crypto";

import type { Database } from "@/db/client/types";
import { outbox } from "@/db/schema/outbox";
import type { MailStream } from "@/db/vocabulary";

/** A mail that is to be sent. */
export interface DueMail {
  /** The same key is never written twice: what the mail is about and to whom. */
  key: string;
  stream: MailStream;
  /** What kind of mail it is, as `sign-in` or `invitation`; its words are made when it is sent. */
  kind: string;
  /** What its words are made from. */
  facts: Readonly<Record<string, unknown>>;
  address: string;
  locale: string;
  userId?: string;
  dueAt: Date;
  /** After this moment it is of no use. */
  lastUsefulAt?: Date;
}

/**
 * Puts a mail into the outbox, in the transaction of its cause, so that it is sent if and only if
 * the cause is kept. A key that is there already changes nothing.
 */
export async function enqueueMail(tx: Database, mail: DueMail, at: Date): Promise<void> {
  await tx
    .insert(outbox)
    .values({ id: randomUUID(), createdAt: at, ...mail })
    .onConflictDoNothing({ target: outbox.key });
}

import { randomUUID } from "node:crypto";

import { and, inArray } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { outbox } from "@/db/schema/outbox";
import type { MailStream } from "@/db/vocabulary";

import { type MailKindName, mailKinds } from "./kinds/all";
import { nudge } from "./nudge";

/** A mail that is to be sent. */
export interface DueMail {
  /** The same key is never written twice: what the mail is about and to whom. */
  key: string;
  stream: MailStream;
  /** What kind of mail it is; its words are made when it is sent. */
  kind: MailKindName;
  /** What its words are made from: what `MailFacts` of the kind says. */
  facts: Readonly<Record<string, unknown>>;
  address: string;
  locale: string;
  userId?: string;
  dueAt: Date;
  /** After this moment it is of no use. */
  lastUsefulAt?: Date;
}

/** So many mails go into one statement, which may have some 30,000 values on either engine. */
const mailsAtOnce = 500;

const keysAtOnce = 5_000;

/**
 * Puts a mail into the outbox, in the transaction of its cause, so that it is sent if and only if
 * the cause is kept. A key that is there already changes nothing. Throws when its facts are not those
 * of its kind, for then it could never be sent.
 */
export async function enqueueMail(tx: Database, mail: DueMail, at: Date): Promise<void> {
  await enqueueMails(tx, [mail], at);
}

/** Does the same for any number of mails, in few statements. */
export async function enqueueMails(
  tx: Database,
  mails: readonly DueMail[],
  at: Date,
): Promise<void> {
  for (const { kind, facts } of mails) mailKinds[kind].facts.parse(facts);
  for (let start = 0; start < mails.length; start += mailsAtOnce) {
    const some = mails.slice(start, start + mailsAtOnce);
    await tx
      .insert(outbox)
      .values(some.map((mail) => ({ id: randomUUID(), createdAt: at, ...mail })))
      .onConflictDoNothing({ target: outbox.key });
  }
  if (mails.some(({ dueAt }) => dueAt <= at)) nudge();
}

/** Takes a mail back that has not gone out yet, in the transaction that ends its cause. */
export async function cancelMail(tx: Database, key: string, at: Date): Promise<void> {
  await cancelMails(tx, [key], at);
}

/** Does the same for any number of mails, in few statements. */
export async function cancelMails(tx: Database, keys: readonly string[], at: Date): Promise<void> {
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const some = keys.slice(start, start + keysAtOnce);
    await tx
      .update(outbox)
      .set({ state: "cancelled", facts: null, leasedBy: null, leasedUntil: null, endedAt: at })
      .where(and(inArray(outbox.key, some), inArray(outbox.state, ["pending", "leased", "dead"])));
  }
}

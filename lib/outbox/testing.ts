import { eq } from "drizzle-orm";

import { appDb, transaction } from "@/db/client/record";
import { outbox } from "@/db/schema/outbox";
import { type DueMail, enqueueMail } from "@/lib/mail/commands";
import { MailFailure, type MailMessage, type MailTransport } from "@/lib/mail/transport/types";

import type { ClaimedMail } from "./types";

/** Is a mail for tests, as its cause would write it: an answer to somebody who asked to join. */
export function aDueMail(number: number, dueAt: Date, more: Partial<DueMail> = {}): DueMail {
  return {
    key: `join-decision:${String(number)}`,
    stream: "account",
    kind: "join-decision",
    facts: {
      organisationName: "Stad Gent",
      decision: "approved",
      link: "https://calls.gent.be/en",
    },
    address: `official-${String(number)}@gent.be`,
    locale: "en",
    dueAt,
    ...more,
  };
}

/** Writes mails into the outbox. */
export async function putMails(...mails: readonly DueMail[]): Promise<void> {
  await transaction(async (tx) => {
    for (const mail of mails) await enqueueMail(tx, mail, mail.dueAt);
  });
}

/** Gives the row of a mail of `aDueMail`. */
export async function rowOf(number: number): Promise<typeof outbox.$inferSelect> {
  const key = `join-decision:${String(number)}`;
  const [row] = await appDb().select().from(outbox).where(eq(outbox.key, key));
  if (!row) throw new Error(`No mail has the key ${key}.`);
  return row;
}

/** Stands for a mail a worker has, where a test needs none of the record. */
export function aClaimedMail(more: Partial<ClaimedMail> = {}): ClaimedMail {
  const mail = aDueMail(1, new Date("2026-11-23T08:00:00Z"));
  return {
    ...mail,
    id: "m-1",
    userId: null,
    lastUsefulAt: null,
    leasedBy: "w-1",
    tries: 1,
    ...more,
  };
}

/** A mail server for tests: keeps what it is given, and refuses while `refusal` is set. */
export interface TestTransport extends MailTransport {
  taken: MailMessage[];
  refusal: MailFailure | null;
}

export function aTransport(): TestTransport {
  const made: TestTransport = {
    taken: [],
    refusal: null,
    send: async (message) => {
      await Promise.resolve();
      if (made.refusal) throw made.refusal;
      made.taken.push(message);
    },
    close: () => undefined,
  };
  return made;
}

/** Is the failure of a mail that a server answered with `code`. */
export function aRefusal(
  code: number,
  status: string | null,
  command: string,
  words = "",
): MailFailure {
  return new MailFailure(`${String(code)} ${status ?? ""} ${words}`, "mail", {
    code,
    status,
    command,
  });
}

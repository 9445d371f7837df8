import { and, eq, ne, sql } from "drizzle-orm";

import { transaction, writeQuickly } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { outbox } from "@/db/schema/outbox";
import { recordBounce } from "@/lib/mail/bounces/commands";

import type { Outcome } from "../rules";
import type { ClaimedMail } from "../types";

/**
 * Writes what came of a mail that was taken up. That it was sent is written without waiting for the disk,
 * for a worker killed between the server's answer and the mark costs a second copy.
 */
export async function settleMail(mail: ClaimedMail, outcome: Outcome, at: Date): Promise<void> {
  if (outcome.what === "sent")
    await writeQuickly((db) => sentMark(db).execute({ id: mail.id, at }));
  else await transaction((tx) => writeOutcome(tx, mail, outcome, at));
}

type SentMark = ReturnType<typeof prepareSentMark>;
const sentMarks = new WeakMap<Database, SentMark>();

/** Making a statement takes longer than running it, so this one is made once for each record. */
function sentMark(db: Database): SentMark {
  const mark = sentMarks.get(db) ?? prepareSentMark(db);
  sentMarks.set(db, mark);
  return mark;
}

function prepareSentMark(db: Database) {
  const endedAt = sql`${sql.param(sql.placeholder("at"), outbox.endedAt)}`;
  return db
    .update(outbox)
    .set({ ...sent, endedAt })
    .where(and(eq(outbox.id, sql.placeholder("id")), ne(outbox.state, "sent")))
    .prepare();
}

/** Does the same within a transaction. */
export async function writeOutcome(
  tx: Database,
  mail: ClaimedMail,
  outcome: Outcome,
  at: Date,
): Promise<void> {
  await writeChanges(tx, mail, outcome, at);
  if (outcome.what === "dead" && outcome.suppress) {
    const { id, address } = mail;
    const told = `smtp:${id}:${String(at.getTime())}`;
    await recordBounce(tx, { id: told, address, kind: "hard", why: outcome.why, at });
  }
}

/** What was sent is sent, even if the lease has meanwhile gone to somebody else; all else is for its holder to say. */
async function writeChanges(
  db: Database,
  mail: ClaimedMail,
  outcome: Outcome,
  at: Date,
): Promise<void> {
  const which =
    outcome.what === "sent" ? ne(outbox.state, "sent") : eq(outbox.leasedBy, mail.leasedBy ?? "");
  await db
    .update(outbox)
    .set(changesOf(mail, outcome, at))
    .where(and(eq(outbox.id, mail.id), which));
}

const free = { leasedBy: null, leasedUntil: null };
const sent = { ...free, state: "sent", facts: null, lastError: null } as const;

function changesOf(
  { tries }: ClaimedMail,
  outcome: Outcome,
  at: Date,
): Partial<typeof outbox.$inferInsert> {
  switch (outcome.what) {
    case "sent":
      return { ...sent, endedAt: at };
    case "cancelled":
      return { ...free, state: "cancelled", facts: null, lastError: outcome.why, endedAt: at };
    case "dead":
      return { ...free, state: "dead", lastError: outcome.why, endedAt: at };
    case "retry":
      return { ...free, state: "pending", leasedUntil: outcome.at, lastError: outcome.why };
    case "given-back":
      return { ...free, state: "pending", tries: tries - 1, lastError: outcome.why };
  }
}

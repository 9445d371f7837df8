import { and, count, desc, eq, gte, inArray, isNull, lte, min, or } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { outbox } from "@/db/schema/outbox";

/** Is the condition that it is a mail's turn: due, and not waiting for its next try. */
export function isDue(at: Date) {
  return and(
    eq(outbox.state, "pending"),
    lte(outbox.dueAt, at),
    or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, at)),
  );
}

/** Tells what there is to do: whether a mail is due, and whether a lease has run out. */
export async function getMailWork(at: Date, db = appDb()) {
  const [due] = await db.select({ id: outbox.id }).from(outbox).where(isDue(at)).limit(1);
  const [expired] = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.state, "leased"), lte(outbox.leasedUntil, at)))
    .limit(1);
  return { due: due !== undefined, expired: expired !== undefined };
}

/** Gives how the outbox stands: since when the oldest mail is due, what waits, what was sent within a day. */
export async function getOutboxFigures(at: Date, db = appDb()) {
  const [waiting] = await db
    .select({ count: count(), oldest: min(outbox.dueAt) })
    .from(outbox)
    .where(and(inArray(outbox.state, ["pending", "leased"]), lte(outbox.dueAt, at)));
  const dayAgo = new Date(at.getTime() - 86_400_000);
  const [sent] = await db
    .select({ count: count() })
    .from(outbox)
    .where(and(eq(outbox.state, "sent"), gte(outbox.dueAt, dayAgo)));
  return {
    oldestDueSeconds: secondsBetween(waiting?.oldest ?? null, at),
    pending: waiting?.count ?? 0,
    sentLately: sent?.count ?? 0,
    dead: await countDeadMails(db),
  };
}

function secondsBetween(from: Date | null, to: Date): number {
  return from === null ? 0 : Math.max(0, (to.getTime() - from.getTime()) / 1000);
}

/** Counts the mails the outbox remembers, by stream and by where they stand. */
export async function countMails(db = appDb()) {
  return db
    .select({ stream: outbox.stream, state: outbox.state, count: count() })
    .from(outbox)
    .groupBy(outbox.stream, outbox.state)
    .orderBy(outbox.stream, outbox.state);
}

/** Counts the mails that will not be tried again and wait for somebody to look. */
export async function countDeadMails(db = appDb()): Promise<number> {
  const [row] = await db.select({ count: count() }).from(outbox).where(eq(outbox.state, "dead"));
  return row?.count ?? 0;
}

export const deadPerPage = 50;

/** Lists the mails that will not be tried again, the last to end first. */
export async function listDeadMails({ page }: { page: number }, db = appDb()) {
  return db
    .select({
      id: outbox.id,
      kind: outbox.kind,
      address: outbox.address,
      tries: outbox.tries,
      lastError: outbox.lastError,
      dueAt: outbox.dueAt,
      endedAt: outbox.endedAt,
      lastUsefulAt: outbox.lastUsefulAt,
    })
    .from(outbox)
    .where(eq(outbox.state, "dead"))
    .orderBy(desc(outbox.endedAt), desc(outbox.id))
    .limit(deadPerPage)
    .offset((page - 1) * deadPerPage);
}

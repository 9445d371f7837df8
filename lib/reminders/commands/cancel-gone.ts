import { and, eq, inArray } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { outbox } from "@/db/schema/outbox";
import { reminders } from "@/db/schema/reminders";
import { cancelMails } from "@/lib/mail/commands";
import { type DateFact, reminderFacts } from "@/lib/mail/kinds/reminder-dates";
import { callHas, readStandingCalls } from "@/lib/mail/kinds/standing-dates";

import { slotOf } from "../rules/dates";

/** So many reminders are forgotten in one statement. */
const forgottenAtOnce = 5_000;

/**
 * Takes back the reminders of these calls that have not gone out yet and whose dates stand no more,
 * in the transaction of the change; should a date come back, it is told of anew. A mail that also
 * tells of other dates goes without these.
 */
export async function cancelGone(
  tx: Database,
  callIds: readonly string[],
  at: Date,
): Promise<void> {
  const waiting = await readWaiting(tx, callIds);
  if (waiting.size === 0) return;
  const standing = await readStandingCalls(tx, callIds);
  const changed = new Set(callIds);
  const [forgotten, empty]: [string[], string[]] = [[], []];
  for (const [mailKey, { facts, keys }] of waiting) {
    const read = reminderFacts.safeParse(facts);
    if (!read.success) continue;
    const { userId, dates } = read.data;
    const gone = dates.filter((date) => changed.has(date.call.callId) && !callHas(date, standing));
    const starts = gone.map((date) => `${userId}:${date.call.callId}:${slotOfFact(date)}:`);
    forgotten.push(...keys.filter((key) => starts.some((start) => key.startsWith(start))));
    if (gone.length === dates.length) empty.push(mailKey);
  }
  await cancelMails(tx, empty, at);
  for (let start = 0; start < forgotten.length; start += forgottenAtOnce) {
    const some = forgotten.slice(start, start + forgottenAtOnce);
    await tx.delete(reminders).where(inArray(reminders.key, some));
  }
}

interface Waiting {
  facts: unknown;
  /** The reminders of the changed calls that it carries. */
  keys: string[];
}

async function readWaiting(
  tx: Database,
  callIds: readonly string[],
): Promise<Map<string, Waiting>> {
  const rows = await tx
    .select({ key: reminders.key, mailKey: outbox.key, facts: outbox.facts })
    .from(reminders)
    .innerJoin(outbox, eq(outbox.key, reminders.outboxKey))
    .where(
      and(inArray(reminders.callId, [...callIds]), inArray(outbox.state, ["pending", "leased"])),
    );
  const waiting = new Map<string, Waiting>();
  for (const { key, mailKey, facts } of rows) {
    const mail = waiting.get(mailKey) ?? { facts, keys: [] };
    mail.keys.push(key);
    waiting.set(mailKey, mail);
  }
  return waiting;
}

function slotOfFact({ what, day, stage, step, deadline }: DateFact): string {
  return slotOf({ what, day, stage, stepId: step?.id ?? null, deadline });
}

import { asc, eq, gt, sql } from "drizzle-orm";

import { appDb, transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { callEvents, eventCursors } from "@/db/schema/events";
import { enqueueMail } from "@/lib/mail/commands";
import { readMailCalls } from "@/lib/mail/call-facts";
import type { MailFacts } from "@/lib/mail/kinds/all";
import { isStreamOff } from "@/lib/mail/settings/queries";
import { giveMessage } from "@/lib/messages/commands/give-message";
import { sendTime } from "@/lib/reminders/rules/send-time";

import { followedBy, type KeptOf } from "../queries/kept-editions";
import { listWatchers, type Watcher } from "../queries/watchers";
import { type Happening, happeningsOf } from "../rules/happenings";
import { eventsAtOnce, noticeReader } from "../vocabulary";

/**
 * Tells those who keep calls what has happened to them since the last time; gives how many messages
 * were new. Each batch is one transaction that moves the cursor too: what fails is told the next time,
 * and of two workers one waits and then finds it done.
 */
export async function giveNotices(now: Date, atOnce = eventsAtOnce): Promise<number> {
  let given = 0;
  while (await isBehind()) given += await transaction((tx) => giveBatch(tx, now, atOnce));
  return given;
}

/** Looks without a transaction, so that looking every few seconds keeps nobody waiting. */
async function isBehind(): Promise<boolean> {
  const [cursor] = await appDb()
    .select({ seq: eventCursors.seq })
    .from(eventCursors)
    .where(eq(eventCursors.reader, noticeReader));
  const [next] = await appDb()
    .select({ seq: callEvents.seq })
    .from(callEvents)
    .where(gt(callEvents.seq, cursor?.seq ?? 0))
    .limit(1);
  return next !== undefined;
}

async function giveBatch(tx: Database, now: Date, atOnce: number): Promise<number> {
  const from = await lockCursor(tx);
  const rows = await tx
    .select()
    .from(callEvents)
    .where(gt(callEvents.seq, from))
    .orderBy(asc(callEvents.seq))
    .limit(atOnce + 1);
  const { happenings, until } = happeningsOf(rows, atOnce);
  const keptOf = followedBy(tx, now);
  let given = 0;
  for (const happening of happenings) given += await tell(tx, happening, keptOf, now);
  await tx
    .update(eventCursors)
    .set({ seq: until ?? from })
    .where(eq(eventCursors.reader, noticeReader));
  return given;
}

/** Reads how far was told and keeps other workers waiting until this transaction ends. */
async function lockCursor(tx: Database): Promise<number> {
  const [row] = await tx
    .insert(eventCursors)
    .values({ reader: noticeReader, seq: 0 })
    .onConflictDoUpdate({ target: eventCursors.reader, set: { seq: sql`${eventCursors.seq}` } })
    .returning({ seq: eventCursors.seq });
  return row?.seq ?? 0;
}

async function tell(
  tx: Database,
  happening: Happening,
  keptOf: KeptOf,
  now: Date,
): Promise<number> {
  const keptIds = await keptOf(happening);
  if (keptIds.length === 0) return 0;
  const watchers = await listWatchers(tx, keptIds);
  if (watchers.length === 0) return 0;
  const call = (await readMailCalls(tx, [happening.callId])).get(happening.callId);
  if (!call) return 0;
  let given = 0;
  for (const watcher of watchers) {
    const { userId, organisationId, organisationName } = watcher;
    const { events, changes, currency, month } = happening;
    const who = { userId, organisationId, organisationName };
    const facts = { ...who, call, keptIds, events, changes, currency, month };
    if (await tellOne(tx, { watcher, firstSeq: happening.firstSeq, facts }, now)) given += 1;
  }
  return given;
}

interface Notice {
  watcher: Watcher;
  firstSeq: number;
  facts: MailFacts<"call-changed">;
}

async function tellOne(
  tx: Database,
  { watcher, firstSeq, facts }: Notice,
  now: Date,
): Promise<boolean> {
  const { userId, organisationId, email: address, locale, settings } = watcher;
  const key = `call-changed:${userId}:${String(firstSeq)}`;
  const message = { key, stream: "notices", kind: "call-changed", facts, userId } as const;
  if (!(await giveMessage(tx, { ...message, organisationId }, now))) return false;
  if (await isStreamOff({ userId, stream: "notices" }, tx)) return true;
  const dueAt = sendTime(now, settings, "soon");
  await enqueueMail(tx, { ...message, address, locale, dueAt }, now);
  return true;
}

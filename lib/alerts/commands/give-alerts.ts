import { and, eq } from "drizzle-orm";

import { readRecordMark } from "@/db/change-seq";
import { appDb, transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { searchAlerts } from "@/db/schema/events";
import { log } from "@/lib/log";
import { enqueueMail } from "@/lib/mail/commands";
import { readMailCalls } from "@/lib/mail/call-facts";
import { isStreamOff } from "@/lib/mail/settings/queries";
import { giveMessage } from "@/lib/messages/commands/give-message";
import { sendTime } from "@/lib/reminders/rules/send-time";
import { followTo } from "@/lib/search/queries";

import { lastEventSeq, listDueAlerts } from "../queries/due-alerts";
import { type News, newsReader, type ReadNews } from "../queries/news";
import { nextTurn } from "../rules/turns";
import type { DueAlert } from "../types";
import { nothingTold, waitMs } from "../vocabulary";

/**
 * Tells those who want to hear of a search what has happened in it since they were told last, and a
 * new alert what is there; gives how many messages were new. Each alert is one transaction that moves
 * its cursor, and only from where it stood: of two workers one tells, and what fails is told the next
 * time. Nothing is told while this node's index is behind the record.
 */
export async function giveAlerts(now: Date): Promise<number> {
  const lastSeq = await lastEventSeq();
  let given = 0;
  for (let after: DueAlert | null = null; ;) {
    const due: DueAlert[] = await listDueAlerts({ now, lastSeq, after });
    after = due.at(-1) ?? null;
    if (after === null) return given;
    const mark = await readRecordMark(appDb());
    if (mark.changeSeq === 0 || !(await followTo(mark))) return given;
    const readNews = newsReader(mark.changeSeq, now);
    for (const alert of due) {
      const turn = { alert, until: mark.changeSeq, readNews };
      if (await tryTurn(turn, now)) given += 1;
    }
  }
}

interface Turn {
  alert: DueAlert;
  /** The number up to which is told. */
  until: number;
  readNews: ReadNews;
}

/** One alert that cannot be told is in the way of no other. */
async function tryTurn(turn: Turn, now: Date): Promise<boolean> {
  const { searchId, userId } = turn.alert;
  return takeTurn(turn, now).catch((error: unknown) => {
    log.error({ error, searchId, userId }, "an alert could not be told");
    return false;
  });
}

async function takeTurn({ alert, until, readNews }: Turn, now: Date): Promise<boolean> {
  const { cursor, rhythm, settings } = alert;
  const mailAt = sendTime(now, settings, "soon");
  // What is there now somebody has just asked for: it stands on their page at once.
  if (mailAt > now && cursor !== nothingTold) {
    const nextAt = new Date(Math.min(mailAt.getTime(), now.getTime() + waitMs));
    return transaction(async (tx) => (await moveOn(tx, alert, { cursor, nextAt })) && false);
  }
  const news = await readNews(alert);
  const nextAt = nextTurn(rhythm, settings, now);
  return transaction(async (tx) => {
    if (!(await moveOn(tx, alert, { cursor: until, nextAt })) || news === null) return false;
    return tell(tx, alert, news, { now, mailAt });
  });
}

/** Moves an alert on from where it was seen; false where another worker has, or it is no more. */
async function moveOn(
  tx: Database,
  { searchId, userId, cursor, nextAt }: DueAlert,
  to: { cursor: number; nextAt: Date },
): Promise<boolean> {
  const moved = await tx
    .update(searchAlerts)
    .set(to)
    .where(
      and(
        eq(searchAlerts.searchId, searchId),
        eq(searchAlerts.userId, userId),
        eq(searchAlerts.cursor, cursor),
        eq(searchAlerts.nextAt, nextAt),
      ),
    )
    .returning({ userId: searchAlerts.userId });
  return moved.length > 0;
}

async function tell(
  tx: Database,
  alert: DueAlert,
  news: News,
  { now, mailAt }: { now: Date; mailAt: Date },
): Promise<boolean> {
  const { searchId, userId, organisationId, email: address, locale } = alert;
  const said = await readMailCalls(
    tx,
    news.calls.map(({ callId }) => callId),
  );
  const calls = news.calls.flatMap(({ callId, ...told }) => {
    const call = said.get(callId);
    return call ? [{ ...told, call }] : [];
  });
  const { searchName, query, organisationName } = alert;
  const names = { searchId, searchName, query, userId, organisationId, organisationName };
  // The moment it was asked for stands in the key, as somebody may end an alert and ask again.
  const from = `${String(alert.createdAt.getTime())}:${String(alert.cursor)}`;
  const message = {
    key: `search-alert:${searchId}:${userId}:${from}`,
    stream: "alerts",
    kind: "search-alert",
    facts: { ...names, ...news, calls },
    userId,
  } as const;
  if (!(await giveMessage(tx, { ...message, organisationId }, now))) return false;
  if (await isStreamOff({ userId, stream: "alerts" }, tx)) return true;
  await enqueueMail(tx, { ...message, address, locale, dueAt: mailAt }, now);
  return true;
}

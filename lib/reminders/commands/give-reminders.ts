import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { reminders } from "@/db/schema/reminders";
import { dayAt } from "@/lib/calls/rules/zoned-days";
import type { MailCallFacts } from "@/lib/mail/call-facts";
import { enqueueMail } from "@/lib/mail/commands";
import { giveMessage } from "@/lib/messages/commands/give-message";

import type { DueMember } from "../queries/due-members";
import type { DueReminder, KeptCall, Plan } from "../types";

interface Giving {
  member: DueMember;
  plan: Plan;
  calls: ReadonlyMap<string, MailCallFacts>;
  /** The calls of the member's list, for the words of their steps. */
  kept: readonly KeptCall[];
}

/** Gives a member what is due, in the transaction that holds their alarm clock. */
export async function giveReminders(tx: Database, giving: Giving, now: Date): Promise<void> {
  const { member, plan } = giving;
  for (const reminder of plan.single) {
    // The moment stands in the key so that a date that went and came back is told of again.
    const key = `reminder:${reminder.key}:${String(now.getTime())}`;
    await give(tx, giving, { key, given: [reminder] }, now);
  }
  if (plan.digest.length === 0) return;
  const day = dayAt(now.getTime(), member.settings.zone);
  const given = plan.digest.toSorted((a, b) => a.date.until - b.date.until);
  await give(tx, giving, { key: `reminder-digest:${member.userId}:${day}`, given }, now);
}

async function give(
  tx: Database,
  { member, calls, kept }: Giving,
  { key, given }: { key: string; given: readonly DueReminder[] },
  now: Date,
): Promise<void> {
  const { userId, organisationId, organisationName, address, locale } = member;
  const dates = given.flatMap((reminder) => dateFacts(reminder, calls, kept));
  await insertAll(
    tx,
    reminders,
    given.map((reminder) => rowOf(userId, reminder, key, now)),
  );
  if (dates.length === 0) return;
  const said = {
    key,
    userId,
    stream: "reminders",
    kind: dates.length === 1 ? "reminder" : "reminder-digest",
    facts: { userId, organisationId, organisationName, dates },
  } as const;
  await giveMessage(tx, { ...said, organisationId }, now);
  if (!member.getsMail) return;
  const lastUsefulAt = new Date(Math.max(...given.map(({ date }) => date.until)));
  await enqueueMail(tx, { ...said, address, locale, dueAt: now, lastUsefulAt }, now);
}

function rowOf(
  userId: string,
  { key, date, plannedFor }: DueReminder,
  outboxKey: string,
  at: Date,
) {
  return { key, userId, callId: date.callId, outboxKey, plannedFor, givenAt: at };
}

function dateFacts(
  { date, days }: DueReminder,
  calls: Giving["calls"],
  kept: readonly KeptCall[],
): Record<string, unknown>[] {
  const { what, day, stage, callId, stepId, deadline } = date;
  const call = calls.get(callId);
  if (!call) return [];
  const steps = kept.find((one) => one.callId === callId)?.steps ?? [];
  const step = steps.find(({ id }) => id === stepId) ?? null;
  return [{ what, day, days, stage, call, step, deadline }];
}

import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { reminders } from "@/db/schema/reminders";
import { dayAt } from "@/lib/calls/rules/zoned-days";
import type { MailCallFacts } from "@/lib/mail/call-facts";
import { type DueMail, enqueueMails } from "@/lib/mail/commands";
import { type GivenMessage, giveMessages } from "@/lib/messages/commands/give-message";

import type { DueMember } from "../queries/due-members";
import type { DueReminder, KeptCall, Plan } from "../types";

/** What somebody is to be given. */
export interface Giving {
  member: DueMember;
  plan: Plan;
  /** The calls of the member's list, for the words of their steps. */
  kept: readonly KeptCall[];
}

/** What is written of one mail and message. */
interface Given {
  ledger: (typeof reminders.$inferInsert)[];
  message: GivenMessage | null;
  mail: DueMail | null;
}

type CallsById = ReadonlyMap<string, MailCallFacts>;

/** Gives members what is due, in the transaction that holds their alarm clocks. */
export async function giveReminders(
  tx: Database,
  givings: readonly Giving[],
  calls: CallsById,
  now: Date,
): Promise<void> {
  const given = givings.flatMap((giving) => parcelsOf(giving, calls, now));
  await insertAll(
    tx,
    reminders,
    given.flatMap(({ ledger }) => ledger),
  );
  await giveMessages(
    tx,
    given.flatMap(({ message }) => message ?? []),
    now,
  );
  await enqueueMails(
    tx,
    given.flatMap(({ mail }) => mail ?? []),
    now,
  );
}

function parcelsOf(giving: Giving, calls: CallsById, now: Date): Given[] {
  const { member, plan } = giving;
  const single = plan.single.map((reminder) => {
    // The moment stands in the key so that a date that went and came back is told of again.
    const key = `reminder:${reminder.key}:${String(now.getTime())}`;
    return parcel(giving, calls, { key, told: [reminder] }, now);
  });
  if (plan.digest.length === 0) return single;
  const day = dayAt(now.getTime(), member.settings.zone);
  const key = `reminder-digest:${member.userId}:${day}`;
  const told = plan.digest.toSorted((a, b) => a.date.until - b.date.until);
  return [...single, parcel(giving, calls, { key, told }, now)];
}

function parcel(
  { member, kept }: Giving,
  calls: CallsById,
  { key, told }: { key: string; told: readonly DueReminder[] },
  now: Date,
): Given {
  const { userId, organisationId, organisationName, address, locale } = member;
  const dates = told.flatMap((reminder) => dateFacts(reminder, calls, kept));
  const ledger = told.map((reminder) => rowOf(userId, reminder, key, now));
  if (dates.length === 0) return { ledger, message: null, mail: null };
  const said = {
    key,
    userId,
    stream: "reminders",
    kind: dates.length === 1 ? "reminder" : "reminder-digest",
    facts: { userId, organisationId, organisationName, dates },
  } as const;
  const lastUsefulAt = new Date(Math.max(...told.map(({ date }) => date.until)));
  return {
    ledger,
    message: { ...said, organisationId },
    mail: member.getsMail ? { ...said, address, locale, dueAt: now, lastUsefulAt } : null,
  };
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
  calls: CallsById,
  kept: readonly KeptCall[],
): Record<string, unknown>[] {
  const { what, day, zone, stage, callId, stepId, deadline } = date;
  const call = calls.get(callId);
  if (!call) return [];
  const steps = kept.find((one) => one.callId === callId)?.steps ?? [];
  const step = steps.find(({ id }) => id === stepId) ?? null;
  const until = new Date(date.until).toISOString();
  return [{ what, day, zone, until, days, stage, call, step, deadline }];
}

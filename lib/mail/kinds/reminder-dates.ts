import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { z } from "zod";

import type { Database } from "@/db/client/types";
import { callDeadlines } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { memberships } from "@/db/schema/organisations";
import { checklistItems, shortlistItems } from "@/db/schema/shortlist";
import { stagesAhead, stepNames } from "@/lib/shortlist/vocabulary";

import { deadlineFact, mailCall, mailCallFacts } from "../call-facts";
import type { MailCall } from "../content";
import type { MailWords } from "../words";

import { nameFact } from "./facts";

/** A date somebody is reminded of, with what tells whether it still stands when the mail goes out. */
export const dateFact = z.object({
  what: z.enum(["deadline", "internal", "step", "opening"]),
  day: z.iso.date(),
  /** Calendar days to it. */
  days: z.number(),
  stage: z.number(),
  /** The value of a deadline of the call itself. */
  deadline: deadlineFact.nullable(),
  /** What is to be done, in a member's words or as a step of our template. */
  step: z
    .object({ id: z.string(), text: nameFact.nullable(), step: z.enum(stepNames).nullable() })
    .nullable(),
  call: mailCallFacts,
});
export type DateFact = z.output<typeof dateFact>;

/** What both mails of reminders are made from. */
export const reminderFacts = z.object({
  userId: z.string(),
  organisationId: z.string(),
  organisationName: nameFact,
  dates: z.array(dateFact).min(1),
});
export type ReminderFacts = z.output<typeof reminderFacts>;

/** Writes the call of a date, with the deadline it is about and how many days are left. */
export function datedCall(date: DateFact, words: MailWords): MailCall {
  const { what, day, days, stage, step } = date;
  const given = { days, stage, day: words.dayOn(day), text: stepWords(step, words) };
  const call = date.deadline ? { ...date.call, deadline: date.deadline } : date.call;
  return { ...mailCall(call, words), note: words.t(`reminder.note.${what}`, given) };
}

function stepWords(step: DateFact["step"], words: MailWords): string {
  return step?.text ?? (step?.step ? words.step(step.step) : "");
}

/** Writes the subject of a mail about one date. */
export function dateSubject({ what, day, days, call }: DateFact, { t, dayOn }: MailWords): string {
  return t("reminder.subject", { what, days, day: dayOn(day), month: "", title: call.title });
}

/** Tells whether one at least of the dates still stands, for somebody who still works there. */
export async function stillStands(tx: Database, facts: ReminderFacts): Promise<boolean> {
  const { userId, organisationId, dates } = facts;
  const [works] = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.organisationId, organisationId)));
  if (!works) return false;
  for (const date of dates) if (await dateStands(tx, organisationId, date)) return true;
  return false;
}

async function dateStands(
  tx: Database,
  organisationId: string,
  { what, day, stage, deadline, step, call: { callId } }: DateFact,
): Promise<boolean> {
  const [call] = await tx.select().from(calls).where(eq(calls.id, callId));
  if (call?.withdrawnAt !== null || call.publication !== "published") return false;
  const items = await tx
    .select({ id: shortlistItems.id, internalOn: shortlistItems.internalDeadlineOn })
    .from(shortlistItems)
    .innerJoin(calls, eq(calls.id, shortlistItems.callId))
    .where(
      and(
        eq(shortlistItems.organisationId, organisationId),
        or(eq(calls.id, callId), eq(calls.mergedInto, callId)),
        isNull(shortlistItems.removedAt),
        inArray(shortlistItems.stage, [...stagesAhead]),
      ),
    );
  if (items.length === 0) return false;
  if (what === "opening") return call.opensOn === day;
  if (what === "internal") return items.some(({ internalOn }) => internalOn === day);
  if (step) return stepStands(tx, step.id, day);
  return deadline !== null && deadlineStands(tx, callId, { ...deadline, stage });
}

async function stepStands(tx: Database, id: string, day: string): Promise<boolean> {
  const rows = await tx
    .select({ id: checklistItems.id })
    .from(checklistItems)
    .where(
      and(eq(checklistItems.id, id), eq(checklistItems.dueOn, day), isNull(checklistItems.doneAt)),
    );
  return rows.length > 0;
}

async function deadlineStands(
  tx: Database,
  callId: string,
  is: { date: string; time: string | null; zone: string; stage: number },
): Promise<boolean> {
  const rows = await tx
    .select()
    .from(callDeadlines)
    .where(and(eq(callDeadlines.callId, callId), eq(callDeadlines.localDate, is.date)));
  return rows.some(
    ({ localTime, zone, stage }) => localTime === is.time && zone === is.zone && stage === is.stage,
  );
}

import { z } from "zod";

import { stepNames } from "@/lib/shortlist/vocabulary";

import { deadlineFact, mailCall, mailCallFacts } from "../call-facts";
import type { MailCall } from "../content";
import type { MailWords } from "../words";

import { nameFact } from "./facts";

/** A date somebody is reminded of, with what tells whether it still stands when the mail goes out. */
export const dateFact = z.object({
  what: z.enum(["deadline", "internal", "step", "opening"]),
  day: z.iso.date(),
  /** Whose day it is, and from when on there is nothing to remind of; older mails do not say. */
  zone: z.string().optional(),
  until: z.iso.datetime().optional(),
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

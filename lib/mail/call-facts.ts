import { asc, inArray } from "drizzle-orm";
import { z } from "zod";

import type { Database } from "@/db/client/types";
import { callDeadlines } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { pageAddress } from "@/lib/locale/addresses";

import type { MailCall, MailFact } from "./content";
import { nameFact } from "./kinds/facts";
import type { MailWords } from "./words";

/** A deadline as a mail keeps it: the local day and time in a zone; no time where only the day is known. */
export const deadlineFact = z.object({
  date: z.iso.date(),
  time: z.string().nullable(),
  zone: z.string(),
});

/** What a mail says of a call, as the outbox keeps it: money in cents, the rate in basis points. */
export const mailCallFacts = z.object({
  callId: z.string(),
  slug: z.string(),
  title: nameFact,
  deadline: deadlineFact.nullable(),
  rate: z.number().nullable(),
  grantMin: z.number().nullable(),
  grantMax: z.number().nullable(),
  budget: z.number().nullable(),
  currency: z.string(),
  partnersMin: z.number().nullable(),
  partnerCountriesMin: z.number().nullable(),
});
export type MailCallFacts = z.output<typeof mailCallFacts>;

/** Reads what mails say of calls, by id, each with its last deadline; one that is not there is left out. */
export async function readMailCalls(
  tx: Database,
  callIds: readonly string[],
): Promise<Map<string, MailCallFacts>> {
  const ids = [...new Set(callIds)];
  if (ids.length === 0) return new Map();
  const deadlines = await tx
    .select({
      callId: callDeadlines.callId,
      date: callDeadlines.localDate,
      time: callDeadlines.localTime,
      zone: callDeadlines.zone,
    })
    .from(callDeadlines)
    .where(inArray(callDeadlines.callId, ids))
    .orderBy(asc(callDeadlines.localDate), asc(callDeadlines.stage));
  const lastOf = new Map(deadlines.map(({ callId, ...deadline }) => [callId, deadline]));
  const rows = await tx.select(said).from(calls).where(inArray(calls.id, ids));
  return new Map(
    rows.map((row) => [row.callId, { ...row, deadline: lastOf.get(row.callId) ?? null }]),
  );
}

const said = {
  callId: calls.id,
  slug: calls.slug,
  title: calls.title,
  rate: calls.cofinancingRate,
  grantMin: calls.grantMin,
  grantMax: calls.grantMax,
  budget: calls.budgetTotal,
  currency: calls.currency,
  partnersMin: calls.partnersMin,
  partnerCountriesMin: calls.partnerCountriesMin,
};

/** Writes a call for a mail: its title, where it is read, and five facts of it. */
export function mailCall(call: MailCallFacts, words: MailWords): MailCall {
  return {
    title: call.title,
    href: pageAddress(words.locale, `/calls/${call.slug}`),
    facts: fiveFacts(call, words),
  };
}

function fiveFacts(call: MailCallFacts, words: MailWords): MailFact[] {
  const { t, money, rate } = words;
  const unknown = t("call.unknown");
  const figure = call.rate === null ? null : rate(call.rate);
  return [
    {
      term: t("call.deadline"),
      value: call.deadline ? deadlineWords(call.deadline, words) : t("call.noDeadline"),
    },
    { term: t("call.rate"), value: figure === null ? unknown : t("call.upTo", { figure }) },
    { term: t("call.grant"), value: grantWords(call, words) ?? unknown },
    {
      term: t("call.budget"),
      value: call.budget === null ? unknown : money(call.budget, call.currency),
    },
    { term: t("call.partners"), value: partnerWords(call, words) ?? unknown },
  ];
}

/** Writes a deadline with its time and whose time that is; says so where only the day is known. */
export function deadlineWords(
  { date, time, zone }: z.output<typeof deadlineFact>,
  { t, dayOn }: MailWords,
): string {
  const day = dayOn(date);
  if (time === null) return t("call.dayOnly", { day });
  const city = zone.replace(/^.*\//, "").replaceAll("_", " ");
  return t("call.at", { day, time, zone: city, city });
}

function grantWords(
  { grantMin, grantMax, currency }: MailCallFacts,
  { t, money }: MailWords,
): string | null {
  const [from, upTo] = [grantMin, grantMax].map((cents) =>
    cents === null ? null : money(cents, currency),
  );
  if (from && upTo) return from === upTo ? from : t("call.between", { from, upTo });
  if (upTo) return t("call.upTo", { figure: upTo });
  return from ? t("call.from", { figure: from }) : null;
}

function partnerWords(
  { partnersMin, partnerCountriesMin }: MailCallFacts,
  { t }: MailWords,
): string | null {
  if (partnersMin === null) return null;
  return t("call.partnersNeeded", { partners: partnersMin, countries: partnerCountriesMin ?? 0 });
}

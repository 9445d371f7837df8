import { createTranslator } from "next-intl";

import type { CallRecord, Deadline } from "@/lib/calls/types";
import { fundList } from "@/lib/funds/vocabulary";
import type { Locale } from "@/lib/locale/vocabulary";
import { stepNames } from "@/lib/shortlist/vocabulary";
import { pageAddress } from "@/lib/locale/addresses";
import type { Theme } from "@/lib/themes/vocabulary";
import type english from "@/messages/en.json";

import type { EntryWords } from "./rules/entries";
import type { Cutoff } from "./types";

/** How feeds write what the record keeps as codes, in one language. */
export type FeedWords = Awaited<ReturnType<typeof feedWords>>;

/** Gives the words of feeds in a language; a feed is no page, so its language is in its address. */
export async function feedWords(locale: Locale) {
  const { t, words, zones, facts, money, shortlist } = await translators(locale);
  const day = new Intl.DateTimeFormat(conventions[locale], { dateStyle: "long", timeZone: "UTC" });
  const fund = (code: string) => {
    const known = fundList.find((one) => one.code === code);
    return known ? words(`fund.${known.slug}`) : code;
  };
  return {
    locale,
    t,
    fund,
    theme: (code: Theme) => words(`theme.${code}`),
    step: (name: string | null) => {
      const known = stepNames.find((one) => one === name);
      return known === undefined ? t("entry.ownStep") : shortlist(`step.${known}`);
    },
    deadline: ({ localDate, localTime, zone }: Omit<Deadline, "id">) => {
      const on = day.format(new Date(`${localDate}T00:00Z`));
      if (localTime === null) return `${on}, ${facts("noTime")}`;
      return `${on}, ${localTime} ${zoneWords(zone, zones)}`;
    },
    facts: (call: CallRecord) => factLines(call, { facts, money }, locale),
  };
}

const conventions: Record<Locale, string> = { en: "en-GB", fr: "fr-FR" };

async function translators(locale: Locale) {
  const file = (await import(`@/messages/${locale}.json`)) as { default: typeof english };
  const { default: messages } = file;
  return {
    t: createTranslator({ locale, messages, namespace: "feeds" }),
    words: createTranslator({ locale, messages, namespace: "vocabulary" }),
    zones: createTranslator({ locale, messages, namespace: "vocabulary.zone" }),
    facts: createTranslator({ locale, messages, namespace: "callPage.facts" }),
    money: createTranslator({ locale, messages, namespace: "call.money" }),
    shortlist: createTranslator({ locale, messages, namespace: "shortlist" }),
  };
}

type Translators = Awaited<ReturnType<typeof translators>>;

/** A zone as our messages name it, else its city. */
function zoneWords(zone: string, zones: Translators["zones"]): string {
  const city = zone.split("/").at(-1) ?? zone;
  const key = city.toLowerCase() as Parameters<typeof zones>[0];
  return zones.has(key) ? zones(key) : city.replaceAll("_", " ");
}

/** What a project can get, what it costs and with whom, a line each; what the source leaves out is left out. */
function factLines(
  call: CallRecord,
  { facts, money }: Pick<Translators, "facts" | "money">,
  locale: Locale,
): string[] {
  const rate = new Intl.NumberFormat(conventions[locale], {
    style: "percent",
    maximumFractionDigits: 2,
  });
  const amount = (cents: number | null) =>
    cents === null
      ? null
      : new Intl.NumberFormat(conventions[locale], {
          style: "currency",
          currency: call.currency,
          maximumFractionDigits: 0,
        }).format(cents / 100);
  const said: [string, string | null][] = [
    [
      facts("rate"),
      call.cofinancingRate === null
        ? null
        : facts("rateUpTo", { rate: rate.format(call.cofinancingRate / 10_000) }),
    ],
    [facts("grant"), grantWords(amount(call.grantMin), amount(call.grantMax), money)],
    [facts("budget"), amount(call.budgetTotal)],
    [facts("partners"), partnerWords(call, facts)],
  ];
  return said.flatMap(([term, value]) => (value === null ? [] : `${term}: ${value}`));
}

function grantWords(
  min: string | null,
  max: string | null,
  money: Translators["money"],
): string | null {
  if (min !== null && max !== null) return min === max ? max : money("range", { min, max });
  if (max !== null) return money("upTo", { max });
  return min === null ? null : money("from", { min });
}

function partnerWords(
  { partnersMin, partnerCountriesMin }: CallRecord,
  facts: Translators["facts"],
): string | null {
  if (partnersMin === null) return null;
  if (partnersMin <= 1) return facts("alone");
  const count = facts("partnersMin", { count: String(partnersMin) });
  if (partnerCountriesMin === null || partnerCountriesMin <= 1) return count;
  return `${count}, ${facts("countries", { count: partnerCountriesMin })}`;
}

/** Gives what the entries of a call say. */
export function entryWords(call: CallRecord, words: FeedWords): EntryWords {
  const { t, locale } = words;
  const { title, slug } = call;
  const stages = new Set(call.deadlines.map(({ stage }) => stage)).size;
  const kindOf = ({ kind, stage }: Cutoff) =>
    stages > 1 && kind === "final"
      ? t("entry.stage", { stage, title })
      : t(`entry.${kind}`, { title });
  const facts = [...words.facts(call), `${words.fund(call.fund)}, ${call.programme}`];
  return {
    title: kindOf,
    countdown: (days) => t("entry.left", { days, title }),
    description: (deadline) =>
      [
        t("entry.deadline", { when: words.deadline(deadline) }),
        ...facts,
        "",
        pageAddress(locale, `/calls/${slug}`),
        t("entry.binding", { address: call.officialUrl }),
      ].join("\n"),
  };
}

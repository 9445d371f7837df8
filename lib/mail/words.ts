import { createTranslator, hasLocale } from "next-intl";

import { defaultLocale, type Locale, locales } from "@/lib/locale/vocabulary";

import type messages from "@/messages/en.json";

const zone = "Europe/Brussels";

/** How a language writes its dates; the mails of `en` are in British English. */
const conventions: Readonly<Partial<Record<Locale, string>>> = { en: "en-GB" };

export type MailWords = Awaited<ReturnType<typeof readWords>>;

const known = new Map<Locale, Promise<MailWords>>();

/** Gives what mails are written with in a language, outside any request; English where we have it not. */
export function mailWords(asked: string): Promise<MailWords> {
  const locale = hasLocale(locales, asked) ? asked : defaultLocale;
  const words = known.get(locale) ?? readWords(locale);
  known.set(locale, words);
  return words;
}

async function readWords(locale: Locale) {
  const file = (await import(`@/messages/${locale}.json`)) as { default: typeof messages };
  const convention = conventions[locale] ?? locale;
  return {
    locale,
    t: createTranslator({ locale, messages: file.default, namespace: "mail", timeZone: zone }),
    /** The words CityCalls has for what is one of a list, as types of applicants. */
    terms: createTranslator({ locale, messages: file.default, namespace: "vocabulary" }),
    /** Names what has to be done by the template of the shortlist. */
    step: createTranslator({ locale, messages: file.default, namespace: "shortlist.step" }),
    /** Writes a day, as "23 November 2026". */
    day: (date: Date) => format(convention, { dateStyle: "long" }, date),
    /** Writes the time of a day in Brussels, as "09:10". */
    time: (date: Date) => format(convention, { hour: "2-digit", minute: "2-digit" }, date),
    /** Writes a day that is `YYYY-MM-DD`, wherever it is, as "23 November 2026". */
    dayOn: (day: string) => format(convention, { dateStyle: "long" }, noonOf(day)),
    /** Writes the month of `YYYY-MM`, as "November 2026". */
    monthOf: (month: string) =>
      format(convention, { month: "long", year: "numeric" }, noonOf(`${month}-01`)),
    /** Writes cents of a currency, as "€150,000"; cents only where there are any. */
    money: (cents: number, currency: string) =>
      new Intl.NumberFormat(convention, {
        style: "currency",
        currency,
        minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
        maximumFractionDigits: cents % 100 === 0 ? 0 : 2,
      }).format(cents / 100),
    /** Writes basis points, as "90%". */
    rate: (basisPoints: number) =>
      new Intl.NumberFormat(convention, { style: "percent", maximumFractionDigits: 2 }).format(
        basisPoints / 10_000,
      ),
  };
}

/** At noon a day is the same in Brussels as in UTC. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function format(convention: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const zoned = { ...options, timeZone: zone, hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(convention, zoned).format(date);
}

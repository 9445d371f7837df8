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
    /** Writes a day, as "23 November 2026". */
    day: (date: Date) => format(convention, { dateStyle: "long" }, date),
    /** Writes the time of a day in Brussels, as "09:10". */
    time: (date: Date) => format(convention, { hour: "2-digit", minute: "2-digit" }, date),
  };
}

function format(convention: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const zoned = { ...options, timeZone: zone, hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(convention, zoned).format(date);
}

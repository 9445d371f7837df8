import { createTranslator } from "next-intl";

import type { CallCoverage, CallSummary } from "@/lib/calls/types";
import { fundList } from "@/lib/funds/vocabulary";
import type { Locale } from "@/lib/locale/vocabulary";
import { regionName } from "@/lib/regions/queries";
import { type Stage, stepNames } from "@/lib/shortlist/vocabulary";
import { themes } from "@/lib/themes/vocabulary";
import type english from "@/messages/en.json";

/** How an export writes what the record keeps as codes, in one language. */
export type ExportWords = Awaited<ReturnType<typeof exportWords>>;

/** Gives the words of exports in a language. */
export async function exportWords(locale: Locale) {
  const { t, words, shortlist } = await translators(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Europe/Brussels" });
  return {
    locale,
    t,
    stage: (stage: Stage) => shortlist(`stage.${stage}`),
    step: (name: string) => {
      const known = stepNames.find((one) => one === name);
      return known === undefined ? name : shortlist(`step.${known}`);
    },
    day: (at: Date) => day.format(at),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    where: (coverage: CallCoverage) => whereWords(coverage, t, locale),
    fund: (code: string) => {
      const known = fundList.find((fund) => fund.code === code);
      return known ? words(`fund.${known.slug}`) : code;
    },
    languages: (codes: readonly string[]) =>
      codes.map((code) => languageWords(code, words, locale)),
    themes: (codes: readonly string[]) =>
      themes.filter((theme) => codes.includes(theme)).map((theme) => words(`theme.${theme}`)),
    call: ({ state, instrument, kind, lead, applicantTypes }: CallSummary) => ({
      state: words(`state.${state}`),
      instrument: words(`instrument.${instrument}`),
      kind: words(`kindOne.${kind}`),
      lead: words(`lead.${lead}`),
      applicants: applicantTypes.map((type) => words(`applicant.${type}`)),
    }),
  };
}

/** An export is a file and no page: its language is in its address, and its words are read here. */
async function translators(locale: Locale) {
  const file = (await import(`@/messages/${locale}.json`)) as { default: typeof english };
  const { default: messages } = file;
  return {
    t: createTranslator({ locale, messages, namespace: "exports" }),
    words: createTranslator({ locale, messages, namespace: "vocabulary" }),
    shortlist: createTranslator({ locale, messages, namespace: "shortlist" }),
  };
}

type Translators = Awaited<ReturnType<typeof translators>>;
type Words = Translators["words"];
type OwnWords = Translators["t"];

function languageWords(code: string, words: Words, locale: Locale): string {
  if (code === "any") return words("language.any");
  return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
}

function whereWords({ include, exclude }: CallCoverage, t: OwnWords, locale: Locale): string {
  const names = (codes: readonly string[]) =>
    codes.map((code) => areaName(code, t, locale)).join("; ");
  const places = names(include);
  return exclude.length === 0 ? places : t("except", { places, excluded: names(exclude) });
}

function areaName(code: string, t: OwnWords, locale: Locale): string {
  if (code === "EU") return t("eu");
  if (code.length > 2) return regionName(code);
  const iso = code === "EL" ? "GR" : code;
  return new Intl.DisplayNames([locale], { type: "region" }).of(iso) ?? code;
}

import { useLocale, useTranslations } from "next-intl";

import { coverageReasonWords, coverageWords } from "@/components/calls/coverage-words";
import { formatDay } from "@/components/format/days";
import { conventionOf, countryName, languageName } from "@/components/format/languages";
import { withinSentence } from "@/components/format/letters";
import { formatMoney, formatRate } from "@/components/format/money";
import type { CallSummary } from "@/lib/calls/types";
import type { Because } from "@/lib/matching/types";
import { coverageReason } from "@/lib/regions/rules/reason";

/** What reasons are said with: the messages of a language and the names of regions. */
export interface BecauseSpeech {
  locale: string;
  t: ReturnType<typeof useTranslations<"matching">>;
  words: ReturnType<typeof useTranslations<"vocabulary">>;
  coverage: ReturnType<typeof useTranslations<"call.coverage">>;
  nameOf: (code: string) => string;
}

/** Gives what reasons are said with in the reader's language. */
export function useBecauseSpeech(nameOf: (code: string) => string): BecauseSpeech {
  return {
    locale: useLocale(),
    t: useTranslations("matching"),
    words: useTranslations("vocabulary"),
    coverage: useTranslations("call.coverage"),
    nameOf,
  };
}

/** Says why a verdict was given, with the call's own words, regions and dates. */
export function becauseWords(because: Because, call: CallSummary, speech: BecauseSpeech): string {
  const { t, coverage, locale, nameOf } = speech;
  const { key, args } = because;
  if (key === "coverage.of") {
    const place = args.place === "" ? undefined : String(args.place);
    const reason = coverageReason(call.coverage, String(args.region), nameOf, place);
    return coverageReasonWords(reason, coverage, locale);
  }
  const said = Object.entries(args).map(([name, value]) => [name, argWords(name, value, speech)]);
  return t(`because.${key}`, {
    ...dateWords(call, locale),
    where:
      call.coverage.include.length === 0
        ? ""
        : coverageWords(call.coverage, nameOf, coverage, locale),
    ...(Object.fromEntries(said) as Record<string, string | number>),
  });
}

function dateWords({ nextDeadline, deadlines, opensOn }: CallSummary, locale: string) {
  const last = deadlines.at(-1);
  return {
    deadline: nextDeadline === null ? "" : formatDay(nextDeadline.localDate, locale),
    last: last === undefined ? "" : formatDay(last.localDate, locale),
    opens: opensOn === null ? "" : formatDay(opensOn, locale),
    month: opensOn === null ? "" : formatDay(opensOn, locale, "month"),
    dated: opensOn === null ? "no" : "yes",
  };
}

const amounts = new Set(["grant", "own", "capacity", "total", "wanted"]);

function argWords(
  name: string,
  value: Because["args"][string],
  speech: BecauseSpeech,
): string | number {
  const { locale, t } = speech;
  if (typeof value === "number") {
    if (amounts.has(name)) return formatMoney(value, "EUR", locale);
    return name === "rate" ? formatRate(value, locale) : value;
  }
  if (typeof value !== "string") return listed(name, value, speech);
  if (name === "rule")
    return t.has(`rule.${value}` as "rule.amif") ? t(`rule.${value}` as "rule.amif") : value;
  return name === "type" ? wordOf("type", value, speech) : value;
}

function listed(name: string, values: readonly string[], speech: BecauseSpeech): string {
  const names = values.map((value, place) => {
    const word = wordOf(name, value, speech);
    return place > 0 && isLabel(name) ? withinSentence(word, speech.locale) : word;
  });
  return new Intl.ListFormat(conventionOf(speech.locale), { type: "conjunction" }).format(names);
}

/** What stands in lists of its own with a capital; names of languages and countries keep theirs. */
function isLabel(name: string): boolean {
  return name === "themes" || name === "types";
}

function wordOf(name: string, value: string, { locale, t, words }: BecauseSpeech): string {
  if (name === "languages") return languageName(value, locale);
  if (name === "countries") return countryName(value, locale);
  if (name === "groups") return t(`group.${value}` as "group.all-residents");
  const list = name === "themes" ? "theme" : "applicant";
  const key = `${list}.${value}` as "theme.housing";
  return words.has(key) ? words(key) : value;
}

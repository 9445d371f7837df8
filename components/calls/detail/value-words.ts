import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { languageName } from "@/components/format/languages";
import { formatMoney, formatNumber, formatRate } from "@/components/format/money";

import { regionWords } from "../coverage-words";
import type { ValueWords } from "./revision-value";

/** Gives what names a fact of a call; one nobody named stands for itself. */
export function useFactName(): (fact: string) => string {
  const t = useTranslations("callPage");
  return (fact) => {
    const key = `fact.${fact}` as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : fact;
  };
}

/** Which closed list the words of a fact belong to. */
const lists: Record<string, string> = {
  themes: "theme",
  kind: "kindOne",
  instrument: "instrument",
  applicantTypes: "applicant",
};

/** Gives what puts the values of a call's facts into the reader's language, money in `currency`. */
export function useValueWords(currency: string, nameOf: (code: string) => string): ValueWords {
  const t = useTranslations("callPage");
  const vocabulary = useTranslations("vocabulary");
  const coverage = useTranslations("call.coverage");
  const locale = useLocale();
  const listed = (fact: string, value: string) => {
    if (fact === "deadlineModel") {
      const model = `model.${value}` as Parameters<typeof t>[0];
      return t.has(model) ? t(model) : value;
    }
    if (fact.endsWith("Language") || fact === "applicationLanguages") {
      return value.length === 2 ? languageName(value, locale) : vocabulary("language.any");
    }
    const key = `${lists[fact] ?? ""}.${value}` as Parameters<typeof vocabulary>[0];
    return fact in lists && vocabulary.has(key) ? vocabulary(key) : value;
  };
  return {
    none: t("notStated"),
    yes: t("history.yes"),
    no: t("history.no"),
    day: (day) => formatDay(day, locale, "short"),
    money: (cents) => formatMoney(cents, currency, locale),
    rate: (points) => formatRate(points, locale),
    number: (value) => formatNumber(value, locale),
    word: listed,
    region: (code) => regionWords({ code, name: nameOf(code) }, coverage, locale),
    except: (places) => coverage("butFor", { excluded: places }).trim(),
  };
}

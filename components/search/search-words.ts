import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { languageName } from "@/components/format/languages";
import { formatMoney, formatNumber, formatRate } from "@/components/format/money";
import { fundList } from "@/lib/funds/vocabulary";
import type { SearchInput } from "@/lib/search/types";
import { facetNames } from "@/lib/search/vocabulary";

const closedLists = [
  "theme",
  "kind",
  "instrument",
  "applicant",
  "reach",
  "lead",
  "state",
  "expected",
] as const;

/** Gives the words of one value of one filter, as lists, chips and sentences show it. */
export function useValueWords(): (key: string, value: string) => string {
  const t = useTranslations("vocabulary");
  const locale = useLocale();
  return (key, value) => {
    if (key === "fund") {
      const fund = fundList.find(({ code }) => code === value);
      return fund ? t(`fund.${fund.slug}`) : value;
    }
    if (key === "language") {
      return value === "any" || value === "unknown"
        ? t(`language.${value}`)
        : languageName(value, locale);
    }
    const list = closedLists.find((name) => name === key);
    const word = `${list ?? ""}.${value}` as Parameters<typeof t>[0];
    return list !== undefined && t.has(word) ? t(word) : value;
  };
}

/** Gives the words of a filter that stands alone, out of its group: "Deadline from 1 January 2027". */
export function useChipWords(): (key: keyof SearchInput, value: string) => string {
  const t = useTranslations("search.chip");
  const valueWords = useValueWords();
  const locale = useLocale();
  return (key, value) => {
    switch (key) {
      case "q":
        return t("q", { value });
      case "deadlineFrom":
      case "deadlineTo":
        return t(key, { value: formatDay(value, locale, "short") });
      case "budgetMin":
      case "budgetMax":
      case "grantMin":
      case "grantMax":
        return t(key, { value: formatMoney(Number(value) * 100, "EUR", locale) });
      case "rateMin":
        return t(key, { value: formatRate(Number(value) * 100, locale) });
      default:
        return valueWords(key, value);
    }
  };
}

/** The group of the filter panel that a range stands in. */
const rangeGroups = new Map<string, "deadline" | "budget" | "grant" | "rate">([
  ["deadlineFrom", "deadline"],
  ["deadlineTo", "deadline"],
  ["budgetMin", "budget"],
  ["budgetMax", "budget"],
  ["grantMin", "grant"],
  ["grantMax", "grant"],
  ["rateMin", "rate"],
]);

/** Names a parameter as the page does; one the page does not know stands for itself. */
export function useFilterName(): (parameter: string) => string {
  const filters = useTranslations("search.filters");
  const form = useTranslations("search.form");
  return (parameter) => {
    if (parameter === "q") return form("text");
    if (parameter === "place" || parameter === "region") return form("place");
    const group = rangeGroups.get(parameter) ?? facetNames.find((name) => name === parameter);
    return group === undefined ? parameter : filters(group);
  };
}

/** A count with its figure written in the reader's way, for messages that need both. */
export function useCount(): (count: number) => { count: number; figure: string } {
  const locale = useLocale();
  return (count) => ({ count, figure: formatNumber(count, locale) });
}

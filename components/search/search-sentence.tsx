import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { withinSentence } from "@/components/format/letters";
import type { SearchInput, SearchedWhere } from "@/lib/search/types";

import { bucketsChosen } from "./state-filter";
import { useValueWords } from "./search-words";

interface SearchSentenceProps {
  input: SearchInput;
  where: readonly SearchedWhere[];
}

/** The search in words; each part leads to the control that changes it. */
export function SearchSentence({ input, where }: SearchSentenceProps) {
  const t = useTranslations("search");
  const values = useSentenceValues(input, where);
  return (
    <p className="font-serif text-lead leading-7 text-pretty">
      {t.rich("sentence", {
        ...values,
        kind: part("#filter-kind"),
        place: part("#place"),
        theme: part(input.theme.length > 1 ? "#filter-theme" : "#theme"),
        fund: part(input.fund.length > 1 ? "#filter-fund" : "#fund"),
        text: part("#q"),
        state: part("#filter-state"),
      })}
    </p>
  );
}

function useSentenceValues(input: SearchInput, where: readonly SearchedWhere[]) {
  const t = useTranslations("search");
  const buckets = useTranslations("vocabulary.bucket");
  const words = useValueWords();
  const locale = useLocale();
  const oneOf = new Intl.ListFormat(locale, { type: "disjunction" });
  const inSentence = (word: string) => withinSentence(word, locale);
  const chosen = bucketsChosen(input.state);
  const states = [
    ...(chosen?.map((bucket) => buckets(bucket)) ??
      input.state.map((state) => words("state", state))),
    ...input.expected.map((answer) => words("expected", answer)),
  ];
  return {
    kinds:
      input.kind.length === 0
        ? t("everyKind")
        : oneOf.format(input.kind.map((kind) => words("kind", kind))),
    hasPlace: yes(where.length > 0),
    placeWords: oneOf.format(where.map(({ name }) => name)),
    hasTheme: yes(input.theme.length > 0),
    themes: oneOf.format(input.theme.map((theme) => inSentence(words("theme", theme)))),
    hasFund: yes(input.fund.length > 0),
    funds: oneOf.format(input.fund.map((fund) => words("fund", fund))),
    hasText: yes(input.q !== ""),
    textWords: input.q,
    states: states.length === 0 ? t("anyState") : oneOf.format(states.map(inSentence)),
  };
}

function yes(is: boolean): "yes" | "no" {
  return is ? "yes" : "no";
}

function part(href: string) {
  return function Part(words: ReactNode) {
    return (
      <a href={href} className="font-semibold decoration-control hover:decoration-ink">
        {words}
      </a>
    );
  };
}

import { useLocale, useTranslations } from "next-intl";

import { organisationTypes } from "@/lib/matching/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

const places = ["who", "where", "whereHint", "what", "any", "choose", "submit"] as const;
const problems = ["title", "who-missing", "where-missing", "other"] as const;

/** The three answers, as the form holds them. */
export interface QuickAnswers {
  organisationType: string;
  place: string;
  theme: string;
}

type Option = readonly [value: string, label: string];

/** The words of the quick match, handed down because messages stay on the server. */
export interface QuickWords extends Record<(typeof places)[number], string> {
  locale: string;
  types: readonly Option[];
  themes: readonly Option[];
  missing: Readonly<Record<string, string>>;
  /** With `{text}` where the place goes that was typed. */
  which: string;
  unknown: string;
  unknownNone: string;
}

/** Gives the words of the quick match in the reader's language. */
export function useQuickWords(): QuickWords {
  const t = useTranslations("quickMatch");
  const words = useTranslations("vocabulary.theme");
  const text = "{text}";
  const said = Object.fromEntries(places.map((key) => [key, t(key)]));
  return {
    ...(said as Record<(typeof places)[number], string>),
    locale: useLocale(),
    types: organisationTypes.map((type) => [type, t(`type.${type}`)]),
    themes: themes.map((theme) => [theme, words(theme)]),
    missing: Object.fromEntries(problems.map((key) => [key, t(`missing.${key}`)])),
    which: t("which", { text }),
    unknown: t("unknown", { text }),
    unknownNone: t("unknownNone", { text }),
  };
}

import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { fundList } from "@/lib/funds/vocabulary";
import type { SearchInput } from "@/lib/search/types";
import { searchQuery } from "@/lib/search/validation";
import { themes } from "@/lib/themes/vocabulary";

import { CarriedFields } from "./carried-fields";
import { LiveForm } from "./live-form";
import { PlaceField } from "./place-field";
import type { PlaceWords } from "./place-words";
import { SelectOrSeveral } from "./select-or-several";

interface SearchFormProps {
  input: SearchInput;
  /** What the field for the place says: the words that were searched, or the region's name. */
  placeText: string;
}

/** Where, on what, from which fund, with which words: one calm form that works as plain HTML. */
export function SearchForm({ input, placeText }: SearchFormProps) {
  const t = useTranslations("search.form");
  const locale = useLocale();
  const fundNames = useTranslations("vocabulary.fund");
  const themeNames = useTranslations("vocabulary.theme");
  const fundOptions = fundList.map(({ code, slug }) => ({ value: code, label: fundNames(slug) }));
  const themeOptions = themes.map((theme) => ({ value: theme, label: themeNames(theme) }));
  return (
    <LiveForm
      action={`/${locale}`}
      query={searchQuery(input)}
      id="search"
      label={t("label")}
      className="search-form grid items-end gap-x-4 gap-y-3"
    >
      <div className="field-wide">
        <PlaceField text={placeText} words={usePlaceWords()} />
      </div>
      <Field id="theme" label={t("theme")}>
        <SelectOrSeveral
          name="theme"
          chosen={input.theme}
          options={themeOptions}
          emptyLabel={t("anyTheme")}
        />
      </Field>
      <Field id="fund" label={t("fund")}>
        <SelectOrSeveral
          name="fund"
          chosen={input.fund}
          options={fundOptions}
          emptyLabel={t("anyFund")}
        />
      </Field>
      <Field id="q" label={t("text")} className="field-wide">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={input.q}
          maxLength={200}
          placeholder={t("textHint")}
          className="field-line"
        />
      </Field>
      <CarriedFields input={input} shown={["place", "region", "theme", "fund", "q", "page"]} />
      <Button>{t("submit")}</Button>
    </LiveForm>
  );
}

/** Gives the words of a field for a town or region. */
export function usePlaceWords(): PlaceWords {
  const t = useTranslations("search.place");
  const form = useTranslations("search.form");
  return {
    locale: useLocale(),
    label: form("place"),
    hint: form("placeHint"),
    suggestions: t("suggestions"),
    loading: t("loading"),
    none: t("none"),
    failed: t("failed"),
    population: t("population", { count: "{count}" }),
    levels: [t("country"), t("level1"), t("level2"), t("level3")],
  };
}

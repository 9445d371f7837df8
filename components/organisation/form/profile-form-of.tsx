import { useLocale, useMessages, useTranslations } from "next-intl";

import { countryName, languageName } from "@/components/format/languages";
import { usePlaceWords } from "@/components/search/search-form";
import { profileFormAction } from "@/lib/organisations/actions";
import type { ProfileTexts } from "@/lib/organisations/form/vocabulary";
import {
  organisationTypes,
  partnerCountries,
  populationBands,
  projectRoles,
  targetGroups,
  workingLanguages,
} from "@/lib/organisations/vocabulary";
import { fundList } from "@/lib/funds/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

import type { FormOption } from "./form-model";
import { ProfileForm } from "./profile-form";

interface ProfileFormOfProps {
  texts: ProfileTexts;
  version: number;
  /** The three questions alone. */
  first?: boolean;
  next?: string | null;
}

/** A profile form in the reader's language. */
export function ProfileFormOf({ texts, version, first = false, next = null }: ProfileFormOfProps) {
  const { labels, hints, errors, words, done, failed, sections } = useMessages().organisation.form;
  return (
    <ProfileForm
      action={profileFormAction}
      locale={useLocale()}
      options={useOptions()}
      place={usePlaceWords()}
      {...{ texts, version, first, next, labels, hints, errors, words, done, failed, sections }}
    />
  );
}

function useOptions(): Record<string, readonly FormOption[]> {
  const t = useTranslations("organisation");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  return {
    type: options(organisationTypes, (type) => t(`type.${type}`)),
    theme: options(themes, (theme) => words(`theme.${theme}`)),
    populationBand: options(populationBands, (band) => t(`populationBand.${band}`)),
    targetGroup: options(targetGroups, (group) => t(`targetGroup.${group}`)),
    role: options(projectRoles, (role) => t(`projectRole.${role}`)),
    language: sorted(workingLanguages, (code) => languageName(code, locale), locale),
    partnerCountry: sorted(partnerCountries, (code) => countryName(code, locale), locale),
    pastFund: fundList.map(({ code, slug }) => ({ value: code, label: words(`fund.${slug}`) })),
  };
}

function options<Word extends string>(list: readonly Word[], name: (word: Word) => string) {
  return list.map((value) => ({ value, label: name(value) }));
}

function sorted(list: readonly string[], name: (code: string) => string, locale: string) {
  return options(list, name).toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

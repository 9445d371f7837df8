import { useLocale, useTranslations } from "next-intl";

import { countryName, languageName } from "@/components/format/languages";
import { formatMoney } from "@/components/format/money";
import { Fact, Facts } from "@/components/ui/facts";
import type { Organisation } from "@/lib/organisations/types";
import type { Theme } from "@/lib/themes/vocabulary";

interface ProfileFactsProps {
  organisation: Organisation;
  nameOf: (code: string) => string;
}

/** The profile as a reader sees it, who may not change it. */
export function ProfileFacts({ organisation, nameOf }: ProfileFactsProps) {
  const t = useTranslations("organisation");
  return (
    <>
      <p className="mb-4 text-small text-soft">{t("readOnly")}</p>
      <Facts>
        {useFacts(organisation, nameOf).map(([label, value]) => (
          <Fact key={label} term={label}>
            {value === "" ? <span className="text-soft">{t("notSaid")}</span> : value}
          </Fact>
        ))}
      </Facts>
    </>
  );
}

function useFacts(of: Organisation, nameOf: (code: string) => string): [string, string][] {
  const t = useTranslations("organisation");
  const label = useTranslations("organisation.form.labels");
  const themes = useTranslations("vocabulary.theme");
  const locale = useLocale();
  const money = (cents: number | null) => (cents === null ? "" : formatMoney(cents, "EUR", locale));
  const listed = (words: readonly string[]) => words.join(", ");
  return [
    [label("type"), t(`type.${of.type}`)],
    [label("place"), listed(of.regions.map(({ code, place }) => place ?? nameOf(code)))],
    [label("theme"), listed(of.themes.map((theme) => themes(theme as Theme)))],
    [label("populationBand"), of.populationBand ? t(`populationBand.${of.populationBand}`) : ""],
    [label("targetGroup"), listed(of.targetGroups.map((group) => t(`targetGroup.${group}`)))],
    [label("role"), of.role ? t(`projectRole.${of.role}`) : ""],
    [label("capacity"), money(of.capacity)],
    [label("projectMin"), money(of.projectMin)],
    [label("projectMax"), money(of.projectMax)],
    [
      label("partner"),
      listed(of.partners.map(({ name, country }) => `${name} (${countryName(country, locale)})`)),
    ],
    [label("language"), listed(of.languages.map((code) => languageName(code, locale)))],
    [
      label("project"),
      listed(
        of.pastProjects.map(({ title, fund, year }) =>
          [title, fund, year].filter((part) => part !== null).join(" · "),
        ),
      ),
    ],
  ];
}

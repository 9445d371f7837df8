import { useTranslations } from "next-intl";

import { Section } from "@/components/ui/section";
import { locales } from "@/lib/locale/vocabulary";

import { YouForm } from "./you-form";

/** Name and language of the person. */
export function YouSection({ name, language }: { name: string | null; language: string }) {
  const t = useTranslations("account.you");
  const languages = locales.map((locale) => ({
    value: locale,
    label: new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale,
  }));
  return (
    <Section id="you" title={t("title")}>
      <YouForm
        name={name ?? ""}
        language={language}
        languages={languages}
        words={{
          name: t("name"),
          nameHint: t("nameHint"),
          nameLong: t("nameLong"),
          language: t("language"),
          languageHint: t("languageHint"),
          save: t("save"),
          other: t("other"),
        }}
      />
    </Section>
  );
}

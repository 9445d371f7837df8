import { useLocale, useTranslations } from "next-intl";

import { languageName } from "@/components/format/languages";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { fundList } from "@/lib/funds/vocabulary";

/** What a form says of a whole file; empty where nothing was said yet. */
export interface FactsValues {
  authority: string;
  place: string;
  url: string;
  fund: string;
  programme: string;
  language: string;
  currency: string;
  licence: string;
}

interface FactsFieldsProps {
  values: FactsValues;
  /** Names of fields that need another look. */
  wrong: readonly string[];
}

const sharedFunds = ["AMIF", "ESF+", "ERDF", "Cohesion Fund", "JTF", "ISF", "BMVI"];
const languages = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(
  " ",
);
const currencies = ["EUR", "BGN", "CHF", "CZK", "DKK", "HUF", "NOK", "PLN", "RON", "SEK"];

/** The fields for what holds for a whole timetable unless a row says otherwise. */
export function FactsFields({ values, wrong }: FactsFieldsProps) {
  const t = useTranslations("timetable.upload");
  const fund = useTranslations("vocabulary.fund");
  const locale = useLocale();
  const funds = fundList
    .filter(({ code }) => sharedFunds.includes(code))
    .map(({ code, slug }) => ({ value: code, label: fund(slug) }));
  const named = languages
    .map((value) => ({ value, label: languageName(value, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <div className="grid items-end gap-x-6 gap-y-4 sm:grid-cols-2">
      <TextField name="authority" values={values} wrong={wrong} hint required />
      <TextField name="place" values={values} wrong={wrong} hint required />
      <TextField name="url" values={values} wrong={wrong} hint required />
      <TextField name="programme" values={values} wrong={wrong} hint />
      <Field id="fund" label={t("fund")} hint={t("fundHint")}>
        <Select
          id="fund"
          name="fund"
          value={values.fund}
          emptyLabel={t("noFund")}
          options={funds}
        />
      </Field>
      <TextField name="licence" values={values} wrong={wrong} hint />
      <Field id="language" label={t("language")}>
        <Select id="language" name="language" value={values.language} options={named} />
      </Field>
      <Field id="currency" label={t("currency")} hint={t("currencyHint")}>
        <Select
          id="currency"
          name="currency"
          value={values.currency}
          options={currencies.map((code) => ({ value: code, label: code }))}
        />
      </Field>
    </div>
  );
}

interface TextFieldProps extends FactsFieldsProps {
  name: "authority" | "place" | "url" | "programme" | "licence";
  hint?: boolean;
  required?: boolean;
}

function TextField({ name, values, wrong, hint = false, required = false }: TextFieldProps) {
  const t = useTranslations("timetable");
  const isWrong = wrong.includes(name);
  const described = [hint ? `${name}-hint` : "", isWrong ? `${name}-error` : ""].join(" ").trim();
  return (
    <Field
      id={name}
      label={t(`upload.${name}`)}
      hint={hint ? t(`upload.${name}Hint`) : undefined}
      error={isWrong ? t(`field.${name}`) : undefined}
    >
      <input
        id={name}
        name={name}
        type={name === "url" ? "url" : "text"}
        defaultValue={values[name]}
        required={required}
        maxLength={200}
        className="field-line"
        {...(isWrong ? { "aria-invalid": true } : {})}
        {...(described === "" ? {} : { "aria-describedby": described })}
      />
    </Field>
  );
}

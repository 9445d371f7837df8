import { useTranslations } from "next-intl";

import { countryName, languageName } from "@/components/format/languages";
import { type AnsweredInPlace, projectRoles, targetGroups } from "@/lib/matching/vocabulary";
import { euCountries } from "@/lib/regions/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

import { Options, QuestionLine, QuestionTicks } from "./question-parts";

interface QuestionFieldsProps {
  field: AnsweredInPlace;
  id: string;
  locale: string;
}

/** The official languages of the Union, in which applications are written. */
const officialLanguages =
  "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");

const lineField = "field-line field-small";

/** The fields in which a question of the profile is answered, and the button that keeps the answer. */
export function QuestionFields({ field, id, locale }: QuestionFieldsProps) {
  const t = useTranslations("matching");
  const words = useTranslations("vocabulary");
  const line = { id, label: t(`question.${field}`) };
  switch (field) {
    case "role":
      return (
        <QuestionLine {...line}>
          <Options
            id={id}
            name="value"
            options={projectRoles.map((one) => [one, t(`role.${one}`)])}
          />
        </QuestionLine>
      );
    case "languages":
      return (
        <QuestionLine {...line}>
          <Options
            id={id}
            name="values[]"
            options={officialLanguages.map((one) => [one, languageName(one, locale)])}
          />
        </QuestionLine>
      );
    case "capacity":
      return <Capacity {...line} />;
    case "partners":
      return <Partner {...line} locale={locale} />;
    case "targetGroups":
      return (
        <QuestionTicks
          {...line}
          options={targetGroups.map((one) => [one, t(`groupOption.${one}`)])}
        />
      );
    default:
      return (
        <QuestionTicks {...line} options={themes.map((one) => [one, words(`theme.${one}`)])} />
      );
  }
}

function Capacity({ id, label }: { id: string; label: string }) {
  return (
    <QuestionLine id={id} label={label}>
      <input
        id={id}
        name="value"
        inputMode="numeric"
        required
        maxLength={20}
        className={lineField}
      />
    </QuestionLine>
  );
}

function Partner({ id, label, locale }: { id: string; label: string; locale: string }) {
  const t = useTranslations("matching");
  return (
    <QuestionLine id={id} label={label}>
      <input id={id} name="name" required maxLength={200} className={lineField} />
      <label className="sr-only" htmlFor={`${id}-country`}>
        {t("partnerCountry")}
      </label>
      <Options
        id={`${id}-country`}
        name="country"
        options={euCountries.map((one) => [one, countryName(one, locale)])}
      />
    </QuestionLine>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

interface QuestionProps {
  id: string;
  /** The question itself. */
  label: string;
}

/** A question answered in one line. */
export function QuestionLine({ id, label, children }: QuestionProps & { children: ReactNode }) {
  return (
    <>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="mt-1 grid max-w-[40rem] grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2">
        {children}
        <AnswerButton label={label} />
      </div>
    </>
  );
}

interface QuestionTicksProps extends QuestionProps {
  options: readonly (readonly [value: string, label: string])[];
}

/** A question to which several answers can be given. */
export function QuestionTicks({ id, label, options }: QuestionTicksProps) {
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {options.map(([value, words]) => (
          <label key={value} htmlFor={`${id}-${value}`} className="tick-line">
            <input
              id={`${id}-${value}`}
              type="checkbox"
              name="values[]"
              value={value}
              className="tick"
            />
            {words}
          </label>
        ))}
      </div>
      <p className="mt-1">
        <AnswerButton label={label} />
      </p>
    </fieldset>
  );
}

interface OptionsProps extends Pick<QuestionProps, "id"> {
  name: string;
  options: readonly (readonly [value: string, label: string])[];
}

/** A choice of one, of which none is made yet. */
export function Options({ id, name, options }: OptionsProps) {
  const t = useTranslations("matching");
  return (
    <select id={id} name={name} required defaultValue="" className="field-line field-small">
      <option value="">{t("choose")}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function AnswerButton({ label }: { label: string }) {
  const t = useTranslations("matching");
  return (
    <button className="button button-quiet button-small">
      {t("answer")}
      <span className="sr-only">: {label}</span>
    </button>
  );
}

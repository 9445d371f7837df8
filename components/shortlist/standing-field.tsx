import { Field } from "@/components/ui/field";
import type { ItemField } from "@/lib/shortlist/vocabulary";

import type { Option } from "./standing-words";

interface StandingFieldProps {
  field: ItemField;
  kind: "select" | "text" | "date" | "amount" | "url";
  label: string;
  hint: string | null;
  error: string | null;
  value: string;
  /** What a select offers. */
  options: readonly Option[];
}

/** One field of where we stand; a value from elsewhere, as after a conflict, replaces what it showed. */
export function StandingField({
  field,
  kind,
  label,
  hint,
  error,
  value,
  options,
}: StandingFieldProps) {
  const id = `standing-${field}`;
  const described = [hint === null ? "" : `${id}-hint`, error === null ? "" : `${id}-error`]
    .filter((one) => one !== "")
    .join(" ");
  const common = {
    id,
    name: field,
    defaultValue: value,
    className: "field-line",
    "aria-invalid": error !== null,
    ...(described === "" ? {} : { "aria-describedby": described }),
  };
  return (
    <Field
      id={id}
      label={label}
      hint={hint ?? undefined}
      error={error ?? undefined}
      className={field === "documentsUrl" ? "sm:col-span-2" : ""}
    >
      {kind === "select" ? (
        <select key={value} {...common}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input key={value} {...common} {...inputOf(kind)} />
      )}
    </Field>
  );
}

function inputOf(kind: Exclude<StandingFieldProps["kind"], "select">) {
  switch (kind) {
    case "date":
      return { type: "date" };
    case "amount":
      return { type: "text", inputMode: "decimal" as const, autoComplete: "off" };
    case "url":
      return { type: "text", inputMode: "url" as const, autoComplete: "off", maxLength: 2000 };
    default:
      return { type: "text", maxLength: 300 };
  }
}

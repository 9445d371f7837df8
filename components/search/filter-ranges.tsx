import { useTranslations } from "next-intl";

import type { SearchInput } from "@/lib/search/types";

type RangeKey =
  "deadlineFrom" | "deadlineTo" | "budgetMin" | "budgetMax" | "grantMin" | "grantMax" | "rateMin";

/** Days, amounts and the rate: what is asked for by its bounds. */
export function FilterRanges({ input }: { input: SearchInput }) {
  const t = useTranslations("search.filters");
  return (
    <>
      <Range
        title={t("deadline")}
        input={input}
        type="date"
        fields={[
          ["deadlineFrom", t("from")],
          ["deadlineTo", t("to")],
        ]}
      />
      <Range
        title={t("grant")}
        input={input}
        fields={[
          ["grantMin", t("min")],
          ["grantMax", t("max")],
        ]}
      />
      <Range
        title={t("budget")}
        input={input}
        fields={[
          ["budgetMin", t("min")],
          ["budgetMax", t("max")],
        ]}
      />
      <Range title={t("rate")} input={input} fields={[["rateMin", t("min")]]} />
    </>
  );
}

interface RangeProps {
  title: string;
  input: SearchInput;
  fields: readonly [key: RangeKey, label: string][];
  type?: "date" | "text";
}

function Range({ title, input, fields, type = "text" }: RangeProps) {
  const used = fields.some(([key]) => input[key] !== null);
  return (
    <details open={used} className="filter-group border-t border-rule">
      <summary className="py-1.5 text-small font-semibold">{title}</summary>
      <fieldset className="grid grid-cols-2 gap-2 pb-3">
        <legend className="sr-only">{title}</legend>
        {fields.map(([key, label]) => (
          <label
            key={key}
            className={`block min-w-0 text-fine text-soft ${type === "date" ? "col-span-2" : ""}`}
          >
            {label}
            <input
              name={key}
              type={type}
              {...(type === "text" ? { inputMode: "numeric" as const } : {})}
              defaultValue={input[key] ?? ""}
              className="field-line field-small"
            />
          </label>
        ))}
      </fieldset>
    </details>
  );
}

import { useTranslations } from "next-intl";

import { Select } from "@/components/ui/select";

interface SelectOrSeveralProps {
  name: "theme" | "fund";
  chosen: readonly string[];
  options: readonly { value: string; label: string }[];
  emptyLabel: string;
}

/** A select for one value. Several are chosen among the filters, so here they are only told. */
export function SelectOrSeveral({ name, chosen, options, emptyLabel }: SelectOrSeveralProps) {
  const t = useTranslations("search.form");
  if (chosen.length < 2) {
    return (
      <Select
        id={name}
        name={name}
        value={chosen[0] ?? ""}
        options={options}
        emptyLabel={emptyLabel}
      />
    );
  }
  return (
    <div className="field-line flex justify-between">
      <output id={name}>{t("several", { count: chosen.length })}</output>
      <a href={`#filter-${name}`}>{t("change")}</a>
      {chosen.map((value) => (
        <input key={value} type="hidden" name={name} value={value} />
      ))}
    </div>
  );
}

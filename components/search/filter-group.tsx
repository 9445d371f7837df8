import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatNumber } from "@/components/format/money";
import type { FacetCount } from "@/lib/search/types";
import type { FacetName } from "@/lib/search/vocabulary";

import { useValueWords } from "./search-words";

interface FilterGroupProps {
  name: FacetName;
  counts: readonly FacetCount[];
  chosen: readonly string[];
  /** Open from the start; a group with a choice in it always is. */
  open?: boolean;
  /** Something above the values, as "every kind". */
  first?: ReactNode;
}

const shownAtOnce = 8;
const worthFolding = 12;

/** The values of one filter to tick, with how many calls each would give; long lists fold. */
export function FilterGroup({ name, counts, chosen, open = false, first }: FilterGroupProps) {
  const t = useTranslations("search.filters");
  const values = counts.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (values.length === 0) return null;
  const cut = values.length > worthFolding ? shownAtOnce : values.length;
  const atOnce = values.filter((one, index) => index < cut || chosen.includes(one.value));
  const folded = values.filter((one) => !atOnce.includes(one));
  return (
    <details open={open || chosen.length > 0} className="filter-group border-t border-rule">
      <summary className="py-1.5 text-small font-semibold">{t(name)}</summary>
      <fieldset id={`filter-${name}`} tabIndex={-1} className="pb-2">
        <legend className="sr-only">{t(name)}</legend>
        {first}
        <FilterValues name={name} counts={atOnce} chosen={chosen} />
        {folded.length === 0 ? null : (
          <details>
            <summary className="min-h-6 text-small text-soft underline">
              {t("more", { count: folded.length })}
            </summary>
            <FilterValues name={name} counts={folded} chosen={chosen} />
          </details>
        )}
      </fieldset>
    </details>
  );
}

function FilterValues({
  name,
  counts,
  chosen,
}: Pick<FilterGroupProps, "name" | "counts" | "chosen">) {
  const words = useValueWords();
  const locale = useLocale();
  return counts.map(({ value, count }) => (
    <Tick
      key={value}
      name={name}
      value={value}
      checked={chosen.includes(value)}
      label={words(name, value)}
      count={formatNumber(count, locale)}
    />
  ));
}

interface TickProps {
  name: FacetName;
  value: string;
  checked: boolean;
  label: string;
  count?: string;
}

/** A box to tick with its words and, small and grey, its count. */
export function Tick({ name, value, checked, label, count }: TickProps) {
  return (
    <label className="tick-line">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} className="tick" />
      <span>{label}</span>
      {count === undefined ? null : <small>{count}</small>}
    </label>
  );
}

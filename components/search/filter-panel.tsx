import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import type { SearchResult } from "@/lib/search/types";
import { searchQuery } from "@/lib/search/validation";
import { type FacetName, facetNames, rangeNames } from "@/lib/search/vocabulary";

import { CarriedFields } from "./carried-fields";
import { inFacetOrder } from "./facet-order";
import { FilterGroup, Tick } from "./filter-group";
import { FilterRanges } from "./filter-ranges";
import { LiveForm } from "./live-form";

const openAtFirst: readonly FacetName[] = ["state", "fund", "theme"];

/** All filters of the search with what each value would give: searched at once, or by a button without JavaScript. */
export function FilterPanel({ result: { input, facets } }: { result: SearchResult }) {
  const t = useTranslations("search.filters");
  const locale = useLocale();
  return (
    <LiveForm
      live
      action={`/${locale}`}
      query={searchQuery(input)}
      id="filter-form"
      label={t("title")}
    >
      <CarriedFields input={input} shown={[...facetNames, ...rangeNames]} />
      {facetNames.slice(0, 3).map((name) => group(name))}
      <FilterRanges input={input} />
      {facetNames.slice(3).map((name) => group(name))}
      <div className="without-script sticky bottom-0 border-t border-ink bg-paper py-3">
        <Button className="w-full">{t("apply")}</Button>
      </div>
    </LiveForm>
  );

  function group(name: FacetName) {
    const any =
      name === "kind" ? (
        <Tick name="kind" value="any" checked={input.kind.length === 0} label={t("everyKind")} />
      ) : null;
    return (
      <FilterGroup
        key={name}
        name={name}
        counts={inFacetOrder(name, facets[name])}
        chosen={input[name]}
        open={openAtFirst.includes(name)}
        first={any}
      />
    );
  }
}

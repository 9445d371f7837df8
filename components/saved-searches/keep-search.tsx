import { useLocale, useTranslations } from "next-intl";

import type { SavedSearch } from "@/lib/saved-searches/types";

import { KeepSearchForm } from "./keep-search-form";
import { useSearchFailures } from "./search-failures";

interface KeepSearchProps {
  /** The search as the address holds it. */
  query: string;
  /** A name made of the search's own words. */
  proposedName: string;
  /** What the organisation keeps already; any of them can be replaced. */
  kept: readonly Pick<SavedSearch, "id" | "name" | "version">[];
}

/** Keeps the search of the page under a name, anew or in the place of another. */
export function KeepSearch({ query, proposedName, kept }: KeepSearchProps) {
  const t = useTranslations("savedSearches.keep");
  const failures = useSearchFailures();
  const locale = useLocale();
  return (
    <KeepSearchForm
      query={query}
      proposedName={proposedName}
      locale={locale}
      listHref={`/${locale}/saved-searches`}
      places={[
        { value: "", label: t("asNew") },
        ...kept.map(({ id, name, version }) => ({
          value: `${id}:${String(version)}`,
          label: t("inPlace", { name }),
        })),
      ]}
      words={{
        open: t("open"),
        name: t("name"),
        where: t("where"),
        button: t("button"),
        done: t.raw("done") as string,
        all: t("all"),
      }}
      failures={failures}
    />
  );
}

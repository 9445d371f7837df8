import { useTranslations } from "next-intl";

import { chipsOf } from "@/components/search/chips";
import { useChipWords } from "@/components/search/search-words";
import type { SearchInput, SearchedWhere } from "@/lib/search/types";

const longest = 120;

/** Proposes a name for a search, made of the words of its filters: "AMIF, Migrant integration, Gent". */
export function useProposedName(): (input: SearchInput, where: readonly SearchedWhere[]) => string {
  const t = useTranslations("savedSearches.keep");
  const words = useChipWords();
  return (input, where) => {
    const places = where.map(({ name }) => name);
    const filters = chipsOf(input)
      .filter(({ key }) => key !== "place" && key !== "region")
      .map(({ key, value }) => words(key, value));
    const name = [...places, ...filters].join(", ");
    return name === "" ? t("nothing") : shortened(name);
  };
}

function shortened(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}

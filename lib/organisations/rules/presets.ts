import type { SearchInput, SearchParams } from "@/lib/search/types";
import { type Theme, themes } from "@/lib/themes/vocabulary";

import type { Profile } from "../types";

/** Tells whether an address asks for nothing at all; only then a profile may fill in a search. */
export function isBareAddress(params: Exclude<SearchParams, URLSearchParams>): boolean {
  return Object.keys(params).length === 0;
}

/** Fills a search in from a profile: where the organisation works, what it is, and its themes. */
export function presetSearch(input: SearchInput, profile: Profile): SearchInput {
  const named = profile.regions.flatMap(({ code, place }) =>
    place === null ? [] : [`${place} (${code})`],
  );
  const regions = profile.regions.flatMap(({ code, place }) => (place === null ? [code] : []));
  return {
    ...input,
    place: named.toSorted(),
    region: regions.toSorted(),
    applicant: [profile.type],
    theme: themes.filter((theme: Theme) => profile.themes.includes(theme)).toSorted(),
  };
}

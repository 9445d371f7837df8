import type { SearchInput } from "@/lib/search/types";
import { searchQuery } from "@/lib/search/validation";

/** The address of a search, below the locale. */
export function searchHref(input: SearchInput): string {
  return `/?${searchQuery(input)}`;
}

/** The same search on another page of its results. */
export function pageHref(input: SearchInput, page: number): string {
  return searchHref({ ...input, page });
}

/** The search with some of its filters set anew, from its first page. */
export function changedHref(input: SearchInput, change: Partial<SearchInput>): string {
  return searchHref({ ...input, page: 1, ...change });
}

/** The search without one value of one filter; a filter that holds one value is dropped. */
export function droppedHref(input: SearchInput, key: keyof SearchInput, value: string): string {
  const current = input[key];
  if (!Array.isArray(current)) return clearedHref(input, key);
  return changedHref(input, { [key]: current.filter((one) => one !== value) });
}

/** The search without a filter at all; the region goes together with the place that stands for it. */
export function clearedHref(input: SearchInput, key: keyof SearchInput): string {
  if (key === "region" || key === "place") return changedHref(input, { region: [], place: [] });
  const empty = Array.isArray(input[key]) ? [] : key === "q" ? "" : null;
  return changedHref(input, { [key]: empty });
}

/** The fields a form has to carry along unseen, so that submitting it keeps the rest of the search. */
export function carriedFields(
  input: SearchInput,
  shown: readonly (keyof SearchInput)[],
): [name: string, value: string][] {
  const rest = new URLSearchParams(searchQuery({ ...input, page: 1 }));
  return [...rest].filter(([name]) => !shown.some((key) => key === name));
}

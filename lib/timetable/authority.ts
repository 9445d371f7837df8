import { slugify } from "@/lib/calls/rules/identity";
import { searchRegionsByName, translateNutsCode } from "@/lib/regions/queries";

/** Is the id of an authority's source: the same for every spelling of capitals, accents and spaces. */
export function authoritySourceId(authority: string): string {
  return `timetable-${slugify(authority).slice(0, 60) || "authority"}`;
}

/**
 * Finds the one country or region an authority answers for, by code or by name in any spelling;
 * `null` when the words mean none, or regions in several countries.
 */
export function resolveAuthorityRegion(words: string): string | null {
  const [code, ...others] = translateNutsCode(words);
  if (code && code !== "EU" && others.length === 0) return code;
  const found = searchRegionsByName(words).filter(({ country }) => country !== null);
  const countries = new Set(found.map(({ country }) => country));
  return countries.size === 1 ? (found[0]?.code ?? null) : null;
}

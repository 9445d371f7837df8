import type { FacetCount, Facets } from "../types";
import type { SearchInput } from "../types";
import { type FacetName, facetNames } from "../vocabulary";
import { type Bits, countBoth, hasBit, intersect } from "./bits";
import type { BitFacet, Columns } from "./columns";
import { bitsOf, chosenValues, type Filter } from "./filters";

/**
 * Counts, for each value of each facet, the calls a search would find with that value chosen
 * and every filter of other facets kept. Values that give nothing are left out unless chosen.
 */
export function countFacets(
  columns: Columns,
  input: SearchInput,
  base: Bits,
  filters: readonly Filter[],
): Facets {
  const found = allOf(base, filters);
  const counts = facetNames.map((facet) => {
    const others = filters.filter((filter) => filter.facet !== facet);
    const within = others.length === filters.length ? found : allOf(base, others);
    const chosen = chosenValues(input, facet);
    const counted = countFacet(columns, facet, within, chosen);
    return [facet, inOrder(withChosen(counted, chosen))] as const;
  });
  return Object.fromEntries(counts) as Facets;
}

function countFacet(
  columns: Columns,
  facet: FacetName,
  within: Bits,
  chosen: readonly string[],
): FacetCount[] {
  if (facet === "programme") return countProgrammes(columns, within);
  if (facet === "language") return countLanguages(columns, within, chosen);
  return countValues(columns, facet, within);
}

/** Gives the calls that pass every filter. */
export function allOf(base: Bits, filters: readonly Pick<Filter, "bits">[]): Bits {
  const bits = base.slice();
  for (const filter of filters) intersect(bits, filter.bits);
  return bits;
}

function countValues(columns: Columns, facet: BitFacet, within: Bits): FacetCount[] {
  return [...columns.facets[facet]].map(([value, bits]) => ({
    value,
    count: countBoth(within, bits),
  }));
}

/** A language counts the calls that accept any, even where no call names it. */
function countLanguages(columns: Columns, within: Bits, chosen: readonly string[]): FacetCount[] {
  return [...new Set([...columns.facets.language.keys(), ...chosen])].map((value) => ({
    value,
    count: countBoth(within, bitsOf(columns, "language", [value])),
  }));
}

function countProgrammes(columns: Columns, within: Bits): FacetCount[] {
  const { names } = columns.programmes;
  const counts = new Uint32Array(names.length);
  const { programme, count } = columns;
  for (let at = 0; at < count; at++) {
    if (!hasBit(within, at)) continue;
    const ordinal = programme[at] ?? 0;
    counts[ordinal] = (counts[ordinal] ?? 0) + 1;
  }
  return names.map((value, ordinal) => ({ value, count: counts[ordinal] ?? 0 }));
}

function withChosen(counted: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const known = new Set(counted.map(({ value }) => value));
  const missing = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  return [...counted.filter(({ value, count }) => count > 0 || chosen.includes(value)), ...missing];
}

function inOrder(counts: FacetCount[]): FacetCount[] {
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

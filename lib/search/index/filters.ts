import { foldText } from "@/lib/regions/fold";

import type { SearchInput } from "../types";
import { type FacetName, facetNames, notStated } from "../vocabulary";
import { addBit, type Bits, bitsWhere, emptyBits, unite } from "./bits";
import { type BitFacet, type Columns, dayNumber } from "./columns";
import { extentNone, extentsFor } from "./coverage";

/** One filter of a search: the calls it lets through, and how a page can offer to drop it. */
export interface Filter {
  parameter: string;
  value: string;
  /** The facet whose own counts leave this filter out. */
  facet: FacetName | null;
  bits: Bits;
}

/** How much of the searched regions each call holds. */
export interface Where {
  bits: Bits;
  extents: Uint8Array;
}

/** Works out every filter of a search but its text and where. */
export function filtersOf(columns: Columns, input: SearchInput): Filter[] {
  return [...wordFilters(columns, input), ...rangeFilters(columns, input)];
}

/** Gives the calls with any of some values of a facet. A language asked for includes "any EU language". */
export function bitsOf(columns: Columns, facet: BitFacet, values: readonly string[]): Bits {
  const bits = emptyBits(columns.capacity);
  for (const value of facet === "language" ? withAny(values) : values) {
    const some = columns.facets[facet].get(value);
    if (some) unite(bits, some);
  }
  return bits;
}

/** Finds the calls that cover one of some regions, whole or in part. */
export function whereBits(columns: Columns, regions: readonly string[]): Where {
  const byCoverage = extentsFor(columns.coverages, regions);
  const extents = new Uint8Array(columns.capacity);
  const bits = emptyBits(columns.capacity);
  const { coverage, count } = columns;
  for (let at = 0; at < count; at++) {
    const extent = byCoverage[coverage[at] ?? 0] ?? extentNone;
    if (extent === extentNone) continue;
    extents[at] = extent;
    addBit(bits, at);
  }
  return { bits, extents };
}

/** Gives the numbers of the programmes that somebody named, accents and case aside. */
export function programmesNamed(columns: Columns, names: readonly string[]): Set<number> {
  const { ordinals, names: all } = columns.programmes;
  return new Set(
    names.flatMap((name) => {
      const exact = ordinals.get(name);
      if (exact !== undefined) return [exact];
      const folded = foldText(name);
      return [...all.keys()].filter((ordinal) => foldText(all[ordinal] ?? "") === folded);
    }),
  );
}

/** Gives the values of a facet that a search asks for. */
export function chosenValues(input: SearchInput, facet: FacetName): readonly string[] {
  return input[facet];
}

function wordFilters(columns: Columns, input: SearchInput): Filter[] {
  return facetNames.flatMap((facet) => {
    const values = chosenValues(input, facet);
    if (values.length === 0) return [];
    const bits =
      facet === "programme" ? programmeBits(columns, values) : bitsOf(columns, facet, values);
    return [{ parameter: facet, value: values.join(", "), facet, bits }];
  });
}

function programmeBits(columns: Columns, names: readonly string[]): Bits {
  const wanted = programmesNamed(columns, names);
  return bitsWhere(columns.capacity, columns.count, (at) =>
    wanted.has(columns.programme[at] ?? -1),
  );
}

function withAny(languages: readonly string[]): readonly string[] {
  return languages.some((language) => language !== notStated) ? [...languages, "any"] : languages;
}

/** What is not stated passes no range: nobody can tell whether it is inside. */
function rangeFilters(columns: Columns, input: SearchInput): Filter[] {
  const filters: Filter[] = [];
  const add = (
    parameter: keyof SearchInput,
    test: (value: number, at: number) => boolean,
    read: (value: string | number) => number,
  ) => {
    const value = input[parameter];
    if (typeof value !== "string" && typeof value !== "number") return;
    const limit = read(value);
    const bits = bitsWhere(columns.capacity, columns.count, (at) => test(limit, at));
    filters.push({ parameter, value: String(value), facet: null, bits });
  };
  const { deadlineDay, budget, grantMin, grantMax, rate } = columns;
  const day = (value: string | number) => dayNumber(String(value));
  const cents = (value: string | number) => Number(value) * 100;
  add("deadlineFrom", (from, at) => (deadlineDay[at] ?? 0) >= from && deadlineDay[at] !== 0, day);
  add("deadlineTo", (to, at) => (deadlineDay[at] ?? 0) <= to && deadlineDay[at] !== 0, day);
  add("budgetMin", (min, at) => (budget[at] ?? NaN) >= min, cents);
  add("budgetMax", (max, at) => (budget[at] ?? NaN) <= max, cents);
  // A call that states one end of its grants is open at the other.
  add("grantMin", (min, at) => or(grantMax[at], grantMin[at], Infinity) >= min, cents);
  add("grantMax", (max, at) => or(grantMin[at], grantMax[at], 0) <= max, cents);
  add(
    "rateMin",
    (min, at) => (rate[at] ?? -1) >= min,
    (value) => Math.round(Number(value) * 100),
  );
  return filters;
}

/** Is `wanted` where stated; `open` where only the `other` end is; `NaN` where neither is. */
function or(wanted = NaN, other = NaN, open = NaN): number {
  if (!Number.isNaN(wanted)) return wanted;
  return Number.isNaN(other) ? NaN : open;
}

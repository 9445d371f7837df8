import { type Coverage, coverageOf } from "@/lib/regions/rules/coverage";
import { ancestry } from "@/lib/regions/rules/codes";

/** How much of the searched regions a coverage holds, as small numbers that compare. */
export const extentNone = 0;
export const extentPart = 1;
export const extentWhole = 2;

/** The different coverages that calls have, far fewer than calls, found by region. */
export interface CoverageList {
  list: Coverage[];
  ordinals: Map<string, number>;
  /** Coverages by each region they include. */
  including: Map<string, number[]>;
  /** Coverages by each region in which an include lies. */
  within: Map<string, Set<number>>;
}

/** Makes a list of no coverages. */
export function emptyCoverages(): CoverageList {
  return { list: [], ordinals: new Map(), including: new Map(), within: new Map() };
}

/** Gives the number of a coverage, adding it when it is new. */
export function coverageOrdinal(coverages: CoverageList, coverage: Coverage): number {
  const key = `${coverage.include.toSorted().join(" ")}-${coverage.exclude.toSorted().join(" ")}`;
  const known = coverages.ordinals.get(key);
  if (known !== undefined) return known;
  const ordinal = coverages.list.push(coverage) - 1;
  coverages.ordinals.set(key, ordinal);
  for (const code of new Set(coverage.include)) {
    listUnder(coverages.including, code).push(ordinal);
    for (const above of ancestry(code)) setUnder(coverages.within, above).add(ordinal);
  }
  return ordinal;
}

/** Says of every coverage, by its number, how much of the best served of some regions it holds. */
export function extentsFor(coverages: CoverageList, regions: readonly string[]): Uint8Array {
  const extents = new Uint8Array(coverages.list.length);
  for (const region of regions) {
    const candidates = new Set(coverages.within.get(region));
    for (const above of ancestry(region)) {
      for (const ordinal of coverages.including.get(above) ?? []) candidates.add(ordinal);
    }
    for (const ordinal of candidates) {
      const coverage = coverages.list[ordinal];
      if (coverage && extents[ordinal] !== extentWhole) {
        extents[ordinal] = Math.max(extents[ordinal] ?? extentNone, extentNumber(coverage, region));
      }
    }
  }
  return extents;
}

function extentNumber(coverage: Coverage, region: string): number {
  const { extent } = coverageOf(coverage, region);
  if (extent === "none") return extentNone;
  return extent === "whole" ? extentWhole : extentPart;
}

function listUnder(map: Map<string, number[]>, key: string): number[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function setUnder(map: Map<string, Set<number>>, key: string): Set<number> {
  const set = map.get(key) ?? new Set<number>();
  map.set(key, set);
  return set;
}

import { listRegions, searchRegionsByName, translateNutsCode } from "@/lib/regions/queries";
import { once } from "@/lib/regions/once";
import { ancestry, isWithin } from "@/lib/regions/rules/codes";

import type { SourceDraft } from "@/lib/sources/validation";

type Coverage = SourceDraft["coverage"];

export interface ReadCoverage {
  readonly coverage: Coverage;
  /** Words that should have been regions and are none we know. */
  readonly unmapped: readonly string[];
}

/** Gives the coverage of a call that is open to a whole country. */
export function wholeCountry(country: string, approximate = false): Coverage {
  return { include: [country], exclude: [], approximate };
}

/**
 * Reads the coverage out of a source's words for regions of its country: `ES300 - Madrid`,
 * `1006SK041`, `Bretagne`. Where some are unknown the rest is approximate; where all are, it is
 * empty and the call waits at the desk.
 */
export function coverageFrom(words: readonly string[], country: string): ReadCoverage {
  const read = words.map((word) => ({ word, codes: regionsIn(word, country) }));
  const unmapped = read.flatMap(({ word, codes }) => (codes.length === 0 ? [word] : []));
  const include = gathered(read.flatMap(({ codes }) => codes));
  const approximate = include.length > 0 && unmapped.length > 0;
  return { coverage: { include, exclude: [], approximate }, unmapped };
}

/** Puts regions together: none inside another, and all parts of a region as the region. */
export function gathered(codes: readonly string[]): string[] {
  const kept = outermost(codes);
  if (kept.length < 2) return kept;
  const above = [...new Set(kept.flatMap((code) => ancestry(code).slice(1)))];
  const whole = above.filter((code) => code !== "EU" && isAllIn(code, kept));
  return outermost([...kept, ...whole]).toSorted();
}

/** A region with a single part says no more than that part, unless it is the country. */
function isAllIn(region: string, codes: readonly string[]): boolean {
  const ofCountry = smallestByCountry().get(region.slice(0, 2)) ?? [];
  const smallest = ofCountry.filter((code) => isWithin(code, region));
  const parts = new Set(smallest.map((code) => code.slice(0, region.length + 1)));
  if (region.length > 2 && parts.size < 2) return false;
  return smallest.every((code) => codes.some((part) => isWithin(code, part)));
}

const smallestByCountry = once(() => {
  const byCountry = new Map<string, string[]>();
  for (const { code } of listRegions(3)) {
    const country = code.slice(0, 2);
    byCountry.set(country, [...(byCountry.get(country) ?? []), code]);
  }
  return byCountry;
});

function outermost(codes: readonly string[]): string[] {
  const each = [...new Set(codes)];
  return each.filter((code) => !each.some((other) => other !== code && isWithin(code, other)));
}

function regionsIn(word: string, country: string): readonly string[] {
  const code = new RegExp(`^[^A-Z]*(${country}[0-9A-Z]{0,3})(?![\\p{L}\\p{N}])`, "u").exec(
    word.trim().toUpperCase(),
  )?.[1];
  const coded = code === undefined ? [] : translateNutsCode(code);
  if (coded.length > 0) return coded;
  const named = searchRegionsByName(word).find((region) => isWithin(region.code, country));
  return named ? [named.code] : [];
}

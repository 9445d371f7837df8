import { foldText } from "./fold";
import { categoriesByCode, codesThatTookOver, regionsByCode } from "./reference";
import { ancestry, isWithin, levelOf, parentOf, toNutsCountry } from "./rules/codes";
import { countryName, regionSpellings } from "./spellings";
import type { RegionRow } from "./validation";
import type { RegionCategory } from "./vocabulary";

export interface Region {
  readonly code: string;
  /** -1 the `EU`, 0 a country, 1 to 3 the NUTS levels. */
  readonly level: number;
  /** The name to show: English for countries, the local one in Latin letters below. */
  readonly name: string;
  readonly localName: string;
  readonly englishName: string | null;
  readonly parent: string | null;
  /** The country's NUTS letters; `null` for the `EU`. */
  readonly country: string | null;
}

export interface RegionCategoryFact {
  readonly category: RegionCategory;
  /** The likely ceiling of the co-financing rate in per cent (CPR, Article 112(3)). */
  readonly ceilingPercent: number;
  readonly confidence: "confirmed" | "high" | "medium" | "low";
  readonly outermost: boolean;
}

/** Gives a NUTS 2024 region, the `EU`, or a country outside it by its code; `null` when there is none. */
export function getRegion(code: string): Region | null {
  const row = regionsByCode().get(code);
  if (row) return regionOf(row);
  const name = code === "EU" ? "EU" : countryName(code, "en");
  if (name === null) return null;
  const english = code === "EU" ? "European Union" : name;
  const country = code === "EU" ? null : code;
  return {
    code,
    level: levelOf(code),
    name,
    localName: name,
    englishName: english,
    parent: null,
    country,
  };
}

/** Names a region for people in English; an unknown code stands for itself. */
export function regionName(code: string): string {
  return getRegion(code)?.name ?? code;
}

/** Lists a region and all above it, nearest first and `EU` last; empty for an unknown code. */
export function regionChain(code: string): Region[] {
  const region = getRegion(code);
  return region ? ancestry(code).flatMap((above) => getRegion(above) ?? []) : [];
}

/** Lists the regions directly below one, in the order of their codes: the 27 below `EU`. */
export function listChildRegions(code: string): Region[] {
  const rows = [...regionsByCode().values()];
  return rows.filter((row) => parentOf(row.code) === code).map(regionOf);
}

/** Lists the regions of a NUTS level, or of all levels, in the order of their codes. */
export function listRegions(level?: 0 | 1 | 2 | 3): Region[] {
  const rows = [...regionsByCode().values()];
  return rows.filter((row) => level === undefined || levelOf(row.code) === level).map(regionOf);
}

/**
 * Gives the cohesion category of the NUTS 2 region that a region is or lies in; `null` above
 * NUTS 2 and for unknown codes. It is compiled, with a confidence: a likely ceiling, no promise.
 */
export function getRegionCategory(code: string): RegionCategoryFact | null {
  const row = regionsByCode().has(code) ? categoriesByCode().get(code.slice(0, 4)) : undefined;
  if (!row) return null;
  const { category, ceiling, confidence, outermost } = row;
  return { category, ceilingPercent: ceiling, confidence, outermost };
}

/**
 * Lists the regions of exactly this name in any spelling, accents and case aside, widest first:
 * Wien the federal state before Wien the NUTS 3 region in it.
 */
export function searchRegionsByName(text: string): Region[] {
  const folded = foldText(text);
  const codes = regionSpellings().flatMap((row) => (row.folded === folded ? [row.code] : []));
  const found = [...new Set(codes)].flatMap((code) => getRegion(code) ?? []);
  return found.toSorted((a, b) => a.level - b.level);
}

/**
 * Brings a code of NUTS 2021 or 2024, or of ISO 3166 for Greece, to NUTS 2024: itself when it is
 * current, what took over from it, largest part first, when it is not, nothing when it is unknown.
 */
export function translateNutsCode(code: string): readonly string[] {
  const nuts = toNutsCountry(code.trim().toUpperCase());
  return getRegion(nuts) ? [nuts] : (codesThatTookOver().get(nuts) ?? []);
}

/** Tells whether a code names something inside the EU, as only there NUTS levels are known. */
export function isEuRegion(code: string): boolean {
  return isWithin(code, "EU") && getRegion(code) !== null;
}

function regionOf(row: RegionRow): Region {
  const level = levelOf(row.code);
  return {
    code: row.code,
    level,
    name: level === 0 ? (row.english ?? row.latin) : row.latin,
    localName: row.local,
    englishName: row.english,
    parent: parentOf(row.code),
    country: row.code.slice(0, 2),
  };
}

import { foldTyped } from "../places/queries";
import { getRegion, isEuRegion, type Region, regionName, translateNutsCode } from "../queries";
import { isWithin } from "../rules/codes";
import { type RegionSpelling, regionSpellings } from "../spellings";

export interface RegionHit {
  readonly region: Region;
  /** The spelling that answered to the text, when it is not the name itself. */
  readonly matched: string | null;
  readonly exact: boolean;
  /** On the scale of the places' ranks: a country stands beside a large city. */
  readonly rank: number;
}

/** From the EU down to NUTS 3. */
const ranksByLevel = [6, 5.9, 5.2, 5, 4.2];
const rankLostInside = 2;

/**
 * Finds regions by any spelling that is the text, begins with it or has a word that does, or by
 * their code of either NUTS version; best first. Of regions of one name that lie in each other,
 * as Berlin in Berlin, only the narrowest is given: what covers the wider covers it too.
 */
export function findRegions(text: string): RegionHit[] {
  const folded = foldTyped(text);
  if (folded.length < 2) return [];
  const best = new Map<string, RegionHit>();
  for (const hit of [...hitsByCode(text), ...hitsByName(folded)]) {
    const known = best.get(hit.region.code);
    if (!known || compareHits(hit, known) < 0) best.set(hit.region.code, hit);
  }
  const hits = [...best.values()];
  return hits.filter((hit) => !hits.some((other) => isSameInside(other, hit))).sort(compareHits);
}

/** Lists the regions that a code of NUTS 2024 or 2021 stands for; letters alone count in capitals only. */
export function readRegionCode(text: string): Region[] {
  const code = text.trim();
  if (!/^[A-Za-z]{2}[0-9A-Za-z]{0,3}$/.test(code)) return [];
  if (!/\d/.test(code) && code !== code.toUpperCase()) return [];
  const codes = translateNutsCode(code).filter((found) => found === "EU" || isEuRegion(found));
  return codes.flatMap((found) => getRegion(found) ?? []);
}

/** Names a region with its country: "Skåne län, Sweden". */
export function regionLabel(region: Region): string {
  const { country, englishName, level, name } = region;
  if (level < 0) return englishName ?? name;
  return level > 0 && country !== null ? `${name}, ${regionName(country)}` : name;
}

function hitsByCode(text: string): RegionHit[] {
  return readRegionCode(text).map((region) => hitOf(region, null, true, 0));
}

function hitsByName(folded: string): RegionHit[] {
  return regionSpellings().flatMap((row) => {
    const lost = rankLost(row, folded);
    const region = lost === null ? null : getRegion(row.code);
    if (lost === null || region === null) return [];
    const matched = foldTyped(region.name).includes(folded) ? null : row.spelling;
    return [hitOf(region, matched, row.folded === folded, lost)];
  });
}

function rankLost(row: RegionSpelling, folded: string): number | null {
  if (row.folded.startsWith(folded)) return 0;
  return row.folded.includes(` ${folded}`) ? rankLostInside : null;
}

function hitOf(region: Region, matched: string | null, exact: boolean, lost: number): RegionHit {
  return { region, matched, exact, rank: (ranksByLevel[region.level + 1] ?? 0) - lost };
}

function compareHits(one: RegionHit, other: RegionHit): number {
  return (
    Number(other.exact) - Number(one.exact) ||
    other.rank - one.rank ||
    (one.region.code < other.region.code ? -1 : 1)
  );
}

function isSameInside({ region: inner }: RegionHit, { region: outer }: RegionHit): boolean {
  const differ = inner.code !== outer.code && outer.level > 0;
  return differ && inner.name === outer.name && isWithin(inner.code, outer.code);
}

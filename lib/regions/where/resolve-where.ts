import { foldTyped, listPlacesSpelled } from "../places/queries";
import { translateNutsCode } from "../queries";
import { ancestry, isWithin } from "../rules/codes";
import { isSpelledAs, regionSpellings } from "../spellings";
import { contest, type Named, regionRank } from "./contest";
import { nearestWhere } from "./nearest-where";
import { findRegions, readRegionCode } from "./suggest-regions";
import { placeWhere, regionWhere, type Where, whereCode } from "./suggest-where";

export type ResolvedWhere =
  | { readonly outcome: "resolved"; readonly where: Where; readonly alternatives: readonly Where[] }
  | { readonly outcome: "ambiguous"; readonly choices: readonly Where[] }
  | { readonly outcome: "unknown"; readonly nearest: readonly Where[] };

const shownAtMost = 8;

/**
 * Finds the one town or region that a text means: a code of NUTS 2024 or 2021, a name in any
 * spelling, or a name with what it lies in, as labels and links write it ("Gent (BE234)",
 * "Halle, Germany"). Asks only where several really compete; never guesses from a beginning.
 */
export function resolveWhere(text: string): ResolvedWhere {
  const coded = readRegionCode(text).map((region) => regionWhere(region));
  const [only, ...more] = coded;
  if (only) {
    if (more.length > 0) return { outcome: "ambiguous", choices: coded };
    return { outcome: "resolved", where: only, alternatives: [] };
  }
  for (const reading of readings(text)) {
    const named = namedExactly(reading).filter(({ where }) =>
      reading.within.every((qualifier) => liesIn(where, qualifier)),
    );
    const resolved = outcomeOf(preferCoded(named, reading.within));
    if (resolved) return resolved;
  }
  return { outcome: "unknown", nearest: nearestTo(text) };
}

interface Reading {
  readonly name: string;
  readonly within: readonly string[];
}

/** Gives the ways to read a text: as a name, as "name, region, country" and as "name (region)". */
function readings(text: string): Reading[] {
  const short = text.slice(0, 200).trim();
  const [name = "", ...within] = short.split(",").map((part) => part.trim());
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(short);
  return [
    { name: short, within: [] },
    ...(within.length > 0 ? [{ name, within }] : []),
    ...(bracket ? [{ name: bracket[1] ?? "", within: [bracket[2] ?? ""] }] : []),
  ];
}

function namedExactly({ name, within }: Reading): Named[] {
  const places = listPlacesSpelled(name).map(({ place, rank }) => ({
    where: placeWhere(place),
    rank,
  }));
  const found = findRegions(name).flatMap((hit) => (hit.exact ? [hit.region] : []));
  const codes = new Set(found.map((region) => region.code));
  // Behind a name, a code may mean the wider of two regions of that name, Wien (AT13).
  const coded = within.flatMap(readRegionCode).filter(({ code }) => !codes.has(code));
  const regions = [...found, ...coded.filter((region) => isSpelledAs(region.code, name))];
  return [
    ...places,
    ...regions.map((region) => ({ where: regionWhere(region), rank: regionRank(region.level) })),
  ];
}

/** Tells whether something lies in what a person put behind its name, a code or a region's name. */
function liesIn(where: Where, qualifier: string): boolean {
  const code = whereCode(where);
  if (translateNutsCode(qualifier).some((region) => isWithin(code, region))) return true;
  const folded = foldTyped(qualifier);
  const above = new Set(ancestry(code));
  return regionSpellings().some(
    (row) => above.has(row.code) && folded !== "" && row.folded.startsWith(folded),
  );
}

/** With a region's own code behind its name, the region is meant and no town inside it. */
function preferCoded(named: readonly Named[], within: readonly string[]): readonly Named[] {
  const coded = named.filter(({ where }) => within.includes(whereCode(where)));
  return coded.length > 0 ? coded : named;
}

function outcomeOf(named: readonly Named[]): ResolvedWhere | null {
  const { choices, others } = contest(named);
  const [where] = choices;
  if (where === undefined) return null;
  if (choices.length > 1) return { outcome: "ambiguous", choices: choices.slice(0, shownAtMost) };
  return { outcome: "resolved", where, alternatives: others.slice(0, shownAtMost) };
}

/** What is known of a text that names nothing: the region behind a wrong name, or names alike. */
function nearestTo(text: string): Where[] {
  const behind = readings(text).flatMap(({ within }) => within.flatMap(readRegionCode));
  return behind.length > 0 ? behind.map((region) => regionWhere(region)) : nearestWhere(text);
}

import { foldText } from "../fold";
import { findPlaces, type Place } from "../places/queries";
import type { Region } from "../queries";
import { findRegions, regionLabel } from "./suggest-regions";

export type PlaceWhere = { readonly kind: "place" } & Place;

export interface RegionWhere {
  readonly kind: "region";
  readonly code: string;
  readonly name: string;
  readonly label: string;
  readonly level: number;
  readonly country: string | null;
  readonly matched: string | null;
}

/** A town or a region that somebody can search for. */
export type Where = PlaceWhere | RegionWhere;

/**
 * Suggests towns and regions for what has been typed so far, best first: a name typed in full
 * before a beginning, then the larger. At most 20; empty below two letters.
 */
export function suggestWhere(text: string, limit = 8): Where[] {
  const towns = findPlaces(text, limit);
  const places = towns.map((hit) => ({ ...hit, where: placeWhere(hit.place) }));
  const regions = findRegions(text)
    .filter(({ region }) => !towns.some(({ place }) => isNamedAfter(region, place)))
    .map((hit) => ({ ...hit, where: regionWhere(hit.region, hit.matched) }));
  return [...places, ...regions]
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.rank - a.rank)
    .slice(0, Math.max(0, limit))
    .map((hit) => hit.where);
}

/** Gives the code to search with: a town's NUTS 3 region, or the region itself. */
export function whereCode(where: Where): string {
  return where.kind === "place" ? where.nuts3 : where.code;
}

/** Writes a choice so that `resolveWhere` reads exactly this one back: "Gent (BE234)". */
export function whereText(where: Where): string {
  return `${where.name} (${whereCode(where)})`;
}

/** Makes a choice of a town. */
export function placeWhere(place: Place): PlaceWhere {
  return { kind: "place", ...place };
}

/** Makes a choice of a region. */
export function regionWhere(region: Region, matched: string | null = null): RegionWhere {
  const { code, name, level, country } = region;
  return { kind: "region", code, name, label: regionLabel(region), level, country, matched };
}

/** Choosing a NUTS 3 region or the town it is named after searches the same: one of them is enough. */
function isNamedAfter(region: Region, place: Place): boolean {
  if (place.nuts3 !== region.code) return false;
  const name = foldText(region.name);
  return (
    name.includes(foldText(place.name)) || name.includes(foldText(place.matched ?? place.name))
  );
}

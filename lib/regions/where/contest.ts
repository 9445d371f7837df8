import { isWithin } from "../rules/codes";
import { isSpelledAs } from "../spellings";
import { type PlaceWhere, type RegionWhere, type Where, whereCode } from "./suggest-where";

/** Something of exactly the name that was asked for, with its rank as for suggestions. */
export interface Named {
  readonly where: Where;
  readonly rank: number;
}

export interface Contest {
  /** One when it is clear what is meant, several when a person has to say. */
  readonly choices: readonly Where[];
  readonly others: readonly Where[];
}

/** What a region weighs against towns of its name, as log10 of its people: from the EU to NUTS 3. */
const ranksByLevel = [8.6, 7, 6.6, 6, 5.5];
/** Ten times larger, a main name and a seat of government counted in: nobody needs to be asked. */
const clearLead = 1;

/** Gives the rank of a region among towns of its name. */
export function regionRank(level: number): number {
  return ranksByLevel[level + 1] ?? 0;
}

/**
 * Decides which of several things of one name is meant. A region around the town it is named
 * after is no rival of that town, and a town may lean on its region's weight: Luxembourg is the
 * city before it is the Belgian province. What lies in one NUTS 3 region is one choice.
 */
export function contest(named: readonly Named[]): Contest {
  const standing = named.filter((one) => !named.some((other) => givesWay(one, other)));
  const rivals = standing
    .map((one) => ({ ...one, rank: leaningRank(one, named) }))
    .sort((a, b) => b.rank - a.rank);
  const [first] = rivals;
  if (first === undefined) return { choices: [], others: [] };
  const close = rivals.filter(
    ({ where, rank }, index) => index === 0 || isClose(first, where, rank),
  );
  const choices = close.length > 1 ? rivals : close;
  const chosen = new Set(choices.map(({ where }) => where));
  return {
    choices: [...chosen],
    others: named.map(({ where }) => where).filter((where) => !chosen.has(where)),
  };
}

function isClose(first: Named, where: Where, rank: number): boolean {
  if (whereCode(where) === whereCode(first.where)) return false;
  return first.rank - rank < clearLead && !isFarLarger(first.where, where);
}

function isFarLarger(one: Where, other: Where): boolean {
  if (one.kind !== "place" || other.kind !== "place") return false;
  // Valence in France must not lose its own name to Valencia, which the French call so.
  if (one.matched !== null && other.matched === null) return false;
  return one.population >= 10 ** clearLead * other.population;
}

/** A NUTS 3 region leaves its name to a town of its country, a wider one to the town it is named after. */
function givesWay({ where: one }: Named, { where: other }: Named): boolean {
  if (one.kind === "place") return other.kind === "region" && isNickname(one, other);
  if (other.kind !== "place") return false;
  if (one.level === 3) return one.country === other.country;
  return isWithin(other.nuts3, one.code) && !isNickname(other, one);
}

/** Île-de-France is the region and no name for Paris, though GeoNames has it among the city's too. */
function isNickname(place: PlaceWhere, region: RegionWhere): boolean {
  const { matched, name, nuts3 } = place;
  const isInside = region.level < 3 && isWithin(nuts3, region.code);
  return matched !== null && isInside && !isSpelledAs(region.code, name);
}

function leaningRank({ where, rank }: Named, named: readonly Named[]): number {
  if (where.kind === "region") return rank;
  const around = named.filter(
    (other) => other.where.kind === "region" && isWithin(where.nuts3, other.where.code),
  );
  return Math.max(rank, ...around.map((other) => other.rank));
}

import type { DerivedDatabase } from "@/db/derived";

import { foldText } from "../fold";
import { regionName } from "../queries";
import { endOfPrefix } from "./build";
import { readPlaces } from "./store";

export interface Place {
  /** The GeoNames id. */
  readonly id: number;
  readonly name: string;
  /** NUTS letters: Greece is `EL`. */
  readonly country: string;
  readonly nuts3: string;
  readonly nuts2: string;
  readonly nuts1: string;
  /** As of March 2020; 0 when GeoNames does not know. */
  readonly population: number;
  /** The name with enough around it to tell towns apart: "Gent, Arr. Gent, Belgium". */
  readonly label: string;
  /** The spelling that answered to the text, when it is not the name itself. */
  readonly matched: string | null;
}

export interface PlaceHit {
  readonly place: Place;
  readonly exact: boolean;
  /** log10 of the population, + 0.75 for the town's main name, + 0.5 for a seat of government. */
  readonly rank: number;
}

interface PlaceRow {
  readonly id: number;
  readonly name: string;
  readonly nuts3: string;
  readonly population: number;
  readonly spelling: string;
  readonly rank: number;
}

/** No name is longer, and no more of what was typed is looked at. */
const longestName = 120;
const mostAnswers = 20;
const columns = "p.id, p.name, p.nuts3, p.population, s.spelling, s.rank";

/**
 * Suggests towns that begin with the text in any spelling, best first and each once: a name typed
 * in full before a beginning, then the larger town. Empty below two letters.
 */
export function suggestPlaces(text: string, limit = 8): Place[] {
  return findPlaces(text, limit).map((hit) => hit.place);
}

/** Finds what `suggestPlaces` suggests, together with how well it fits. `limit` is at most 20. */
export function findPlaces(text: string, limit: number): PlaceHit[] {
  const folded = foldTyped(text);
  if (folded.length < 2) return [];
  const rows = readPlaces((db) => [...spelledRows(db, folded), ...beginningRows(db, folded)]);
  const hits = new Map<number, PlaceHit>();
  for (const row of rows) if (!hits.has(row.id)) hits.set(row.id, hitOf(row, folded));
  return [...hits.values()].slice(0, Math.min(limit, mostAnswers));
}

/** Lists the towns of exactly this name in any spelling, accents and case aside, best first. */
export function listPlacesSpelled(text: string): PlaceHit[] {
  const folded = foldTyped(text);
  return readPlaces((db) => spelledRows(db, folded)).map((row) => hitOf(row, folded));
}

/** Folds what somebody typed, of which no more is looked at than a name could have. */
export function foldTyped(text: string): string {
  return foldText(text.slice(0, longestName));
}

function spelledRows(db: DerivedDatabase, folded: string): PlaceRow[] {
  return db
    .prepare<[string], PlaceRow>(
      `SELECT ${columns} FROM spellings s JOIN places p ON p.id = s.place_id
       WHERE s.folded = ? ORDER BY s.rank DESC, p.id LIMIT 50`,
    )
    .all(folded);
}

function beginningRows(db: DerivedDatabase, folded: string): PlaceRow[] {
  const crowded = db
    .prepare<[string, number], PlaceRow>(
      `SELECT ${columns} FROM crowded s JOIN places p ON p.id = s.place_id
       WHERE s.prefix = ? ORDER BY s.rank DESC, p.id LIMIT ?`,
    )
    .all(folded, mostAnswers);
  if (crowded.length > 0) return crowded;
  return db
    .prepare<[string, string, number], PlaceRow>(
      `SELECT p.id, p.name, p.nuts3, p.population, s.spelling, max(s.rank) AS rank
       FROM spellings s JOIN places p ON p.id = s.place_id
       WHERE s.folded >= ? AND s.folded < ? GROUP BY p.id ORDER BY rank DESC, p.id LIMIT ?`,
    )
    .all(folded, endOfPrefix(folded), mostAnswers);
}

function hitOf(row: PlaceRow, folded: string): PlaceHit {
  const { id, name, nuts3, population, spelling, rank } = row;
  const country = nuts3.slice(0, 2);
  const place: Place = {
    id,
    name,
    country,
    nuts3,
    nuts2: nuts3.slice(0, 4),
    nuts1: nuts3.slice(0, 3),
    population,
    label: labelOf(name, nuts3, country),
    matched: foldText(name).startsWith(folded) || spelling === name ? null : spelling,
  };
  return { place, exact: foldText(spelling) === folded, rank };
}

/** German names of NUTS 3 regions end in the kind of unit after a comma, which a label can spare. */
function labelOf(name: string, nuts3: string, country: string): string {
  const region = regionName(nuts3).split(",")[0] ?? nuts3;
  return [name, ...(region === name ? [] : [region]), regionName(country)].join(", ");
}

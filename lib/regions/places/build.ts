import type { DerivedDatabase } from "@/db/derived";

import { foldText } from "../fold";
import type { ListedPlace } from "./geonames";

/** Raised whenever the tables below change, so that a file of another shape is built again. */
export const placesShape = 2;

/** A beginning that more spellings share than this has its best ones written down. */
const crowd = 200;
const bestOfCrowd = 30;
const longestCrowdedPrefix = 8;

const mainNameGains = 0.75;
const seatGains = 0.5;
const transcribedLoses = 2.5;

const tables = `
  CREATE TABLE about (identity TEXT NOT NULL, places INTEGER NOT NULL, spellings INTEGER NOT NULL);
  CREATE TABLE places (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, nuts3 TEXT NOT NULL, population INTEGER NOT NULL
  );
  CREATE TABLE spellings (
    folded TEXT NOT NULL, place_id INTEGER NOT NULL, spelling TEXT NOT NULL, rank REAL NOT NULL,
    PRIMARY KEY (folded, place_id)
  ) WITHOUT ROWID;
  CREATE TABLE crowded (
    prefix TEXT NOT NULL, place_id INTEGER NOT NULL, spelling TEXT NOT NULL, rank REAL NOT NULL,
    PRIMARY KEY (prefix, place_id)
  ) WITHOUT ROWID;
`;

/** Writes the places, their spellings and what the suggestions need into an empty database. */
export function fillPlaces(
  db: DerivedDatabase,
  identity: string,
  places: Iterable<ListedPlace>,
): void {
  db.exec(tables);
  db.transaction(() => {
    writePlaces(db, places);
    for (let length = 2; length <= longestCrowdedPrefix; length++) writeCrowded(db, length);
    db.prepare(
      `INSERT INTO about
       SELECT ?, (SELECT count(*) FROM places), (SELECT count(*) FROM spellings)`,
    ).run(identity);
  })();
}

function writePlaces(db: DerivedDatabase, places: Iterable<ListedPlace>): void {
  const addPlace = db.prepare("INSERT INTO places VALUES (?, ?, ?, ?)");
  const addSpelling = db.prepare("INSERT OR IGNORE INTO spellings VALUES (?, ?, ?, ?)");
  for (const place of places) {
    addPlace.run(place.id, place.name, place.nuts3, place.population);
    const weight = Math.log10(Math.max(place.population, 1)) + (place.seat ? seatGains : 0);
    addSpelling.run(foldText(place.name), place.id, place.name, weight + mainNameGains);
    for (const spelling of place.spellings.toSorted(byBeingSpelled)) {
      const folded = foldText(spelling);
      const lost = isTranscribed(spelling) ? transcribedLoses : 0;
      if (folded !== "") addSpelling.run(folded, place.id, spelling, weight - lost);
    }
  }
}

/** GeoNames lists sounds of other scripts in small letters, as `ge ben ha gen` for Copenhagen. */
function isTranscribed(spelling: string): boolean {
  return spelling === spelling.toLowerCase();
}

function byBeingSpelled(one: string, other: string): number {
  return Number(isTranscribed(one)) - Number(isTranscribed(other));
}

/** Two letters begin up to ten thousand spellings: too many to sort at every keystroke. */
function writeCrowded(db: DerivedDatabase, length: number): void {
  const crowdedPrefixes = db
    .prepare<[number, number, number], string>(
      `SELECT substr(folded, 1, ?) AS prefix FROM spellings
       WHERE length(folded) >= ? GROUP BY prefix HAVING count(*) > ?`,
    )
    .pluck();
  const write = db.prepare(
    `INSERT INTO crowded SELECT @prefix, place_id, spelling, max(rank) AS best FROM spellings
     WHERE folded >= @prefix AND folded < @end GROUP BY place_id ORDER BY best DESC LIMIT @kept`,
  );
  for (const prefix of crowdedPrefixes.all(length, length, crowd)) {
    write.run({ prefix, end: endOfPrefix(prefix), kept: bestOfCrowd });
  }
}

/** Gives the text after the last one with this beginning, in SQLite's order of bytes. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}

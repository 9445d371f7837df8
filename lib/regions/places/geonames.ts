import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

import { euCountries } from "../vocabulary";
import { toIsoCountry } from "../rules/codes";

/** A town as GeoNames lists it, with the NUTS 3 region that our crosswalk puts it in. */
export interface ListedPlace {
  readonly id: number;
  readonly name: string;
  /** The other spellings, in Latin, Greek and Cyrillic letters. */
  readonly spellings: readonly string[];
  readonly nuts3: string;
  readonly population: number;
  /** A national or regional capital. */
  readonly seat: boolean;
}

/** GeoNames gives France's overseas regions and Åland letters of their own. */
const territories = ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"];
const countries: ReadonlySet<string> = new Set([...euCountries.map(toIsoCountry), ...territories]);

/** Quarters of a town and places that are no more. */
const noTowns: ReadonlySet<string> = new Set(["PPLX", "PPLQ", "PPLH", "PPLW"]);
const seats: ReadonlySet<string> = new Set(["PPLC", "PPLA"]);

const ourLetters =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}\p{P}\p{S}\p{Z}]+$/u;
const chunkBytes = 1 << 20;

/**
 * Reads the EU's towns out of GeoNames' `cities1000.txt`, one at a time: the file is 23 MB and
 * never in memory whole. `crosswalk` maps administrative units, finest first, to NUTS 3.
 */
export function* readListedPlaces(
  file: string,
  crosswalk: ReadonlyMap<string, string>,
): Generator<ListedPlace> {
  for (const line of readLines(file)) {
    const place = parsePlace(line.split("\t"), crosswalk);
    if (place) yield place;
  }
}

/** Columns as in GeoNames' own readme: 0 id, 1 name, 2 ASCII name, 3 other names, 7 kind, 8 country, 10–13 units, 14 people. */
function parsePlace(
  columns: readonly string[],
  crosswalk: ReadonlyMap<string, string>,
): ListedPlace | null {
  const [id = "", name = "", ascii = "", others = "", , , , kind = "", country = ""] = columns;
  if (!countries.has(country) || noTowns.has(kind)) return null;
  const nuts3 = findRegion(id, [country, ...columns.slice(10, 14)], crosswalk);
  if (nuts3 === null) return null;
  const spellings = [ascii, ...others.split(",")].filter((spelling) => ourLetters.test(spelling));
  const population = Number(columns[14] ?? 0);
  return { id: Number(id), name, spellings, nuts3, population, seat: seats.has(kind) };
}

function findRegion(
  id: string,
  units: readonly string[],
  crosswalk: ReadonlyMap<string, string>,
): string | null {
  let region = crosswalk.get(`id:${id}`);
  for (let depth = units.length; depth > 0 && region === undefined; depth--) {
    region = crosswalk.get(units.slice(0, depth).join("."));
  }
  return region ?? null;
}

function* readLines(file: string): Generator<string> {
  const handle = openSync(file, "r");
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const decoder = new StringDecoder("utf8");
    let rest = "";
    for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, size))).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(handle);
  }
}

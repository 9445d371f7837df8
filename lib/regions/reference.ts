import { readFileSync } from "node:fs";
import path from "node:path";

import type { z } from "zod";

import { once } from "./once";
import {
  categoryRows,
  type CategoryRow,
  crosswalkRows,
  regionChanges,
  regionRows,
  type RegionRow,
} from "./validation";

/** A sliver of an old region, one municipality or two, is not worth a code of its own. */
const smallestShare = 0.05;

/** Gives the regions of NUTS 2024 by code, in the order of the codes. */
export const regionsByCode = once((): ReadonlyMap<string, RegionRow> => {
  const rows = read("nuts-2024.json", regionRows).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(rows.map((row) => [row.code, row]));
});

/**
 * Gives, for each code that NUTS 2021 had and NUTS 2024 has not, the codes that took over,
 * largest part first; parts with less than a twentieth of its people are left out.
 */
export const codesThatTookOver = once((): ReadonlyMap<string, readonly string[]> => {
  const { nuts2, nuts3 } = read("nuts-changes.json", regionChanges);
  const current = regionsByCode();
  const split = nuts3.map(({ code_2021, to }) => {
    const parts = to.filter((part) => part.pop_share >= smallestShare);
    const largestFirst = parts.toSorted((a, b) => b.pop_share - a.pop_share);
    return [code_2021, largestFirst.map((part) => part.code_2024)] as const;
  });
  const recoded = nuts2.map(({ code_2021, to }) => [code_2021, to] as const);
  return new Map([...recoded, ...split].filter(([code]) => !current.has(code)));
});

/** Gives the cohesion category of each NUTS 2 region by its code. */
export const categoriesByCode = once((): ReadonlyMap<string, CategoryRow> => {
  const { rows } = read("categories.json", categoryRows);
  return new Map(rows.map((row) => [row.code, row]));
});

/** Reads the table from GeoNames units to NUTS 3; not kept, as only building the places needs it. */
export function readCrosswalk(): ReadonlyMap<string, string> {
  return new Map(read("place-crosswalk.json", crosswalkRows).rows);
}

/** Gives the bytes of that table, by which a build tells whether it has changed. */
export function readCrosswalkBytes(): Buffer {
  return readFileSync(referenceFile("place-crosswalk.json"));
}

/** Reference files are read when asked for, from the folder the app runs in, so that no bundle holds them. */
function referenceFile(name: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "db/reference/regions", name);
}

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(referenceFile(name), "utf8")));
}

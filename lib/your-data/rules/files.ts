import { strToU8, zipSync } from "fflate";

import { csvOf } from "./csv";

type Lists = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Writes an export as one JSON document; instants as ISO 8601 in UTC, money in cents. */
export function jsonDocument(lists: Lists, at: Date): string {
  return `${JSON.stringify({ exportedAt: at.toISOString(), ...lists }, null, 2)}\n`;
}

/** Writes an export as an archive with one CSV file for each list that holds something. */
export function csvArchive(lists: Lists): Uint8Array<ArrayBuffer> {
  const files = Object.entries(lists)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => [`${name}.csv`, strToU8(csvOf(rows))] as const);
  return zipSync(Object.fromEntries(files));
}

import type { SourceContext } from "@/lib/sources/types";

import { readRow, type ReadRow, type Reading } from "./row";
import { searchRows } from "./search";
import { rowTypes } from "./vocabulary";

/** How many calls one question names. */
const chunkSize = 50;

/**
 * Asks for calls that were given before and are no longer among the current ones, whatever their
 * status, so that a closing or a moved date is seen.
 */
export async function* knownRows(
  context: SourceContext,
  reading: Reading,
  keys: readonly string[],
): AsyncGenerator<ReadRow> {
  const wanted = new Set(keys);
  const isReference = (key: string) => /(?:COMPETITIVE_CALL|PROSPECTS)$/.test(key);
  const questions = [
    { field: "identifier", values: keys.filter((key) => !isReference(key)) },
    { field: "REFERENCE", values: keys.filter(isReference).map(referenceOf) },
  ];
  for (const { field, values } of questions) {
    for (let start = 0; start < values.length; start += chunkSize) {
      const chunk = values.slice(start, start + chunkSize);
      const must = [{ type: Object.values(rowTypes) }, { [field]: chunk }];
      let n = 0;
      for await (const row of searchRows(context, must)) {
        const read = readRow(row, (n += 1), reading);
        if (read.kind === "call" && wanted.has(read.key)) yield read;
      }
    }
  }
}

function referenceOf(key: string): string {
  return key.endsWith("PROSPECTS") ? `${key}EN` : `${key}en`;
}

import { parts } from "@/lib/timetable/vocabulary";

import type { PlannedRow } from "./planned-row";

/** Writes rows as JSON; what a row does not tell is left out. */
export function writeJson(rows: readonly PlannedRow[], schemaUrl: string): string {
  const calls = rows.map((row) =>
    Object.fromEntries(
      parts.flatMap((part) => (row[part] === undefined ? [] : [[part, row[part]] as const])),
    ),
  );
  return `${JSON.stringify({ $schema: schemaUrl, calls }, null, 2)}\n`;
}

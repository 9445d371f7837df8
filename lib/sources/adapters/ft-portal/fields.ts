/** What a row of the portal holds: lists of texts by name, also where there is one. */
export interface Fields {
  readonly reference: string;
  readonly list: (name: string) => string[];
  readonly first: (name: string) => string | null;
}

/**
 * Reads a row into its fields; a few rows lack `metadata` and hold their fields themselves.
 * `null` for what is no row at all.
 */
export function fieldsOf(row: unknown): Fields | null {
  if (!isRecord(row)) return null;
  const holder = isRecord(row.metadata) ? row.metadata : row;
  const list = (name: string) => textsOf(holder[name]);
  const first = (name: string) => list(name)[0] ?? null;
  const reference = textsOf(row.reference)[0] ?? first("REFERENCE") ?? first("identifier");
  return reference === null ? null : { reference, list, first };
}

/** Reads JSON that is held in a text; `null` for anything else. */
export function jsonIn(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Is a thing with names and values. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Half of a letter outside the basic plane, which no address and no database takes. */
const halfLetters = /\p{Cs}/gu;

function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    if (typeof one === "number") return [String(one)];
    if (typeof one !== "string") return [];
    const text = one.replace(halfLetters, "\uFFFD").trim();
    return text === "" || text === "null" ? [] : [text];
  });
}

import type { DerivedDatabase } from "@/db/derived";

/** The full-text tables: what they hold is said in `store.ts`. */
export type TextTable = "titles" | "labels" | "summaries" | "everything";

/** Looks up calls by words. */
export interface Postings {
  /** Writes `value` at the place of every call that an expression finds in a table. */
  mark: (table: TextTable, expression: string, into: Uint8Array, value: number) => void;
  /** Tells whether any call holds a token. */
  isKnown: (token: string) => boolean;
  /** Gives all words of the index and how many calls hold each; read when first asked for. */
  vocabulary: () => ReadonlyMap<string, number>;
  /** Says that the index has changed. */
  forgetVocabulary: () => void;
}

const firstMark = "\uE000";
const comma = 44;
const digitZero = 48;

/**
 * Prepares the look-ups of an index. All rows come as one text made by SQLite and are read
 * digit by digit: half the time that a row a call would take.
 */
export function openPostings(db: DerivedDatabase): Postings {
  const prepare = (table: TextTable) =>
    db
      .prepare<[string], Buffer | null>(
        `select cast(group_concat(rowid) as blob) from ${table} where ${table} match ?`,
      )
      .pluck();
  const finders: Record<TextTable, ReturnType<typeof prepare>> = {
    titles: prepare("titles"),
    labels: prepare("labels"),
    summaries: prepare("summaries"),
    everything: prepare("everything"),
  };
  const known = db.prepare<[string], 1>("select 1 from all_words where term = ?").pluck();
  let vocabulary: ReadonlyMap<string, number> | null = null;
  return {
    mark: (table, expression, into, value) => {
      const rows = finders[table].get(expression);
      if (rows) markRows(rows, into, value);
    },
    isKnown: (token) => known.get(token) !== undefined,
    vocabulary: () => (vocabulary ??= readVocabulary(db)),
    forgetVocabulary: () => {
      vocabulary = null;
    },
  };
}

/** Reads the words of the texts; stems, concepts and whole codes begin with a mark and stand behind. */
function readVocabulary(db: DerivedDatabase): Map<string, number> {
  const rows = db.prepare<[string], [string, number]>(
    "select term, doc from all_words where term < ?",
  );
  return new Map(rows.raw().all(firstMark));
}

function markRows(rows: Buffer, into: Uint8Array, value: number): void {
  let row = 0;
  for (const byte of rows) {
    if (byte === comma) {
      into[row - 1] = value;
      row = 0;
    } else row = row * 10 + byte - digitZero;
  }
  into[row - 1] = value;
}

/**
 * Writes tokens as a full-text expression that finds any of them, or what another expression
 * finds. Tokens hold letters, numbers and marks only.
 */
export function anyOf(tokens: readonly string[], or?: string): string {
  return [...(or === undefined ? [] : [or]), ...tokens.map(quoted)].join(" OR ");
}

/** Writes expressions as one that finds what all of them find. */
export function allOf(expressions: readonly string[]): string {
  return expressions.map((expression) => `(${expression})`).join(" AND ");
}

/** Writes a row of tokens as an expression that finds them one after the other. */
export function inARow(tokens: readonly string[], isPrefix = false): string {
  return tokens.map(quoted).join(" + ") + (isPrefix ? " *" : "");
}

/** Writes a token as an expression that finds it, or every token that begins with it. */
export function startingWith(token: string): string {
  return `${quoted(token)} *`;
}

function quoted(token: string): string {
  return `"${token.replaceAll('"', "")}"`;
}

import { createHash } from "node:crypto";

import { foldText } from "@/lib/regions/fold";

/** What tells one planned call of an authority from another. */
export interface RowIdentity {
  /** The authority's own reference, where it is one. */
  readonly reference: string | null;
  readonly title: string;
  readonly objective: string;
  readonly area: string;
  readonly applicants: string;
}

/** A running number of the table is not a reference: it moves when a row is added above. */
const runningNumber = /^\d{1,3}\.?$/;

/** Gives the reference in a cell, or `null` where it is only the number of the row. */
export function referenceOf(text: string): string | null {
  return text === "" || runningNumber.test(text) ? null : text;
}

/**
 * Gives each row its lasting key: its reference, else its title, or objective and area where it
 * has none. Rows that share a title are told apart by objective, area and applicants, and at last
 * by their order. Dates and amounts never count, as they are what moves.
 */
export function rowKeys(rows: readonly RowIdentity[]): string[] {
  const short = rows.map(shortKey);
  const uses = new Map<string, number>();
  for (const key of short) uses.set(key, (uses.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return rows.map((row, at) => {
    const plain = short[at] ?? "";
    const isShared = row.reference === null && (uses.get(plain) ?? 0) > 1;
    const key = isShared ? `${plain}:${hashOf([row.objective, row.area, row.applicants])}` : plain;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}:${before + 1}`;
  });
}

function shortKey({ reference, title, objective, area }: RowIdentity): string {
  if (reference !== null) return `ref:${foldText(reference).replaceAll(" ", "-")}`;
  return title === "" ? `row:${hashOf([objective, area])}` : `title:${hashOf([title])}`;
}

function hashOf(words: readonly string[]): string {
  return createHash("sha256").update(words.map(foldText).join("\n")).digest("hex").slice(0, 16);
}

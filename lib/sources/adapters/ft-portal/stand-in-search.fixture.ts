import { isRecord } from "./fields";

/** What one search asks for, as far as the service understands it. */
export interface StandInSearch {
  readonly must: readonly unknown[];
  readonly languages: readonly string[] | null;
  readonly sortField: string | null;
  readonly pageSize: number;
  readonly pageNumber: number;
}

/** The service's answer to a query it cannot read. */
export class InvalidQuery extends Error {
  override readonly name = "InvalidQuery";
}

/**
 * Answers a search as the portal does: at most 100 rows a page whatever is asked for, one row per
 * language unless one is named, another order each time unless a sort is named.
 */
export function searchStandIn(rows: readonly unknown[], search: StandInSearch) {
  const spoken = search.languages === null ? rows.flatMap(inLanguages) : rows;
  const found = spoken.filter((row) => search.must.every((clause) => fits(row, clause)));
  const { sortField } = search;
  const ordered =
    sortField === null
      ? shuffled(found)
      : found
          .filter((row) => isStub(row) || valuesOf(row, sortField).length > 0)
          .sort((a, b) => compare(a, b, sortField));
  const pageSize = Math.min(100, search.pageSize);
  const start = (search.pageNumber - 1) * pageSize;
  return {
    apiVersion: "2.151",
    terms: "***",
    responseTime: 12,
    totalResults: found.length,
    pageNumber: search.pageNumber,
    pageSize,
    sort: sortField,
    queryLanguage: { language: "en", probability: 0 },
    bestBets: [],
    warnings: [],
    results: ordered.slice(start, start + pageSize),
  };
}

/** Lists what a row holds under a name in its metadata. */
export function valuesOf(row: unknown, name: string): string[] {
  if (!isRecord(row) || !isRecord(row.metadata)) return [];
  const values: unknown = row.metadata[name];
  return Array.isArray(values) ? values.filter((value) => typeof value === "string") : [];
}

/** A stub is found by what the index knows of it, though its row shows none of that. */
function isStub(row: unknown): boolean {
  return isRecord(row) && row.metadata === undefined;
}

function fits(row: unknown, clause: unknown): boolean {
  if (isStub(row)) return true;
  if (!isRecord(clause)) throw new InvalidQuery();
  const terms = clause.terms ?? clause.term;
  if (!isRecord(terms)) throw new InvalidQuery();
  return Object.entries(terms).every(([name, wanted]) => {
    const values: unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    return valuesOf(row, name).some((value) => values.includes(value));
  });
}

function inLanguages(row: unknown): unknown[] {
  if (!isRecord(row) || !isRecord(row.metadata)) return [row];
  return ["en", "fr", "de"].map((language) => ({
    ...row,
    language,
    reference: String(row.reference).replace(/en$/i, language),
    metadata: { ...(isRecord(row.metadata) ? row.metadata : {}), language: [language] },
  }));
}

function compare(a: unknown, b: unknown, field: string): number {
  const [first = "", second = ""] = [valuesOf(a, field)[0], valuesOf(b, field)[0]];
  return first < second ? -1 : Number(first > second);
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

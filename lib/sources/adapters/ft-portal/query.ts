import { portalStatus, rowTypes } from "./vocabulary";

/** A condition of the search service. */
type Terms = Readonly<Record<string, readonly string[]>>;

/** Finds topics and calls that are forthcoming or open. */
export const currentRows: readonly Terms[] = [
  { type: Object.values(rowTypes) },
  { status: Object.values(portalStatus) },
];

/**
 * Makes the form the service reads: each part a file of JSON, or its filters are silently
 * dropped. Sorted, because pages of an unsorted search overlap; only `/facet` fails on a sort.
 */
export function queryForm(must: readonly Terms[] | null): FormData {
  const form = new FormData();
  const conditions = must ?? currentRows;
  form.append("query", part({ bool: { must: conditions.map((terms) => ({ terms })) } }), "blob");
  form.append("languages", part(["en"]), "blob");
  if (must !== null) form.append("sort", part({ field: "identifier", order: "ASC" }), "blob");
  return form;
}

function part(value: unknown): Blob {
  return new Blob([JSON.stringify(value)], { type: "application/json" });
}

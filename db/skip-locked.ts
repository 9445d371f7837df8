import { engine } from "./engine";

interface Lockable {
  for: (strength: "update", config: { skipLocked: true }) => unknown;
}

/**
 * Makes a query that picks rows to be claimed pass over those another worker is claiming at this
 * moment. On SQLite there is one writer at a time, so nothing has to be passed over.
 */
export function skipLocked<Query extends object>(query: Query): Query {
  if (engine === "sqlite") return query;
  return (query as Query & Lockable).for("update", { skipLocked: true }) as Query;
}

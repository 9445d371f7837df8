import path from "node:path";

/** The two places a record can live. */
export type Engine = "sqlite" | "postgres";

/** Where the record lives and by which engine. `file` is set for SQLite, `url` for PostgreSQL. */
export type RecordAddress =
  | { engine: "sqlite"; file: string }
  | { engine: "postgres"; url: string; replicaUrl: string | undefined };

/** Is the folder that holds everything this node keeps: the record, the index, the secret. */
export function dataDir(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? "var");
}

/**
 * Reads `DATABASE_URL`: unset or `file:…` is SQLite, `postgres://…` is PostgreSQL.
 * Throws a sentence for the operator on any other scheme.
 */
export function recordAddress(): RecordAddress {
  const url = process.env.DATABASE_URL ?? "";
  if (url === "") return { engine: "sqlite", file: path.join(dataDir(), "citycalls.db") };
  if (url.startsWith("file:")) return { engine: "sqlite", file: path.resolve(url.slice(5)) };
  if (/^postgres(ql)?:\/\//.test(url)) {
    return { engine: "postgres", url, replicaUrl: process.env.DATABASE_REPLICA_URL };
  }
  throw new Error(
    "DATABASE_URL is neither file:… nor postgres://…. Unset it to keep the record in DATA_DIR.",
  );
}

/** Is the engine this process speaks, read once at start. */
export const engine: Engine = recordAddress().engine;

const sentences: Record<string, string> = {
  SQLITE_BUSY:
    "The record is locked by another process. Stop the other CityCalls (or whatever has the database open) and start again.",
  SQLITE_FULL: "The disk is full. Free some space where DATA_DIR is and start again.",
  ENOSPC: "The disk is full. Free some space where DATA_DIR is and start again.",
  SQLITE_READONLY: "The record cannot be written to. Make DATA_DIR writable for this user.",
  SQLITE_CANTOPEN: "The record cannot be opened. Make DATA_DIR a folder this user can write to.",
  EACCES: "DATA_DIR cannot be written to. Make it a folder this user can write to.",
  SQLITE_NOTADB: "The record is not a database. Restore a backup: npm run restore -- FILE",
  SQLITE_CORRUPT: "The record is damaged. Restore a backup: npm run restore -- FILE",
  ECONNREFUSED: "PostgreSQL does not answer. Start it, or correct DATABASE_URL.",
  ENOTFOUND: "The host in DATABASE_URL is not known. Correct DATABASE_URL.",
  "28P01": "PostgreSQL refused the name or password in DATABASE_URL. Correct DATABASE_URL.",
  "3D000": "The database in DATABASE_URL does not exist. Create it, or correct DATABASE_URL.",
};

/** Is one sentence for the operator: what stands in the way of starting, and what to do. */
export function startupFailure(error: unknown): string {
  const code = codeOf(error);
  const known = Object.keys(sentences).find((key) => code.startsWith(key));
  if (known !== undefined) return sentences[known] ?? "";
  return `CityCalls cannot start: ${error instanceof Error ? error.message : String(error)}`;
}

/** Drizzle wraps a driver's error; the code that tells is on the innermost cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const inner = codeOf(error.cause);
  if (inner !== "") return inner;
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

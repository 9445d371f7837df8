import { eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { sources } from "@/db/schema/sources";

/** Reads what was last taken in from a source; `null` before the first time. */
export async function getFingerprint(
  sourceId: string,
  db: Database = appDb(),
): Promise<string | null> {
  const [source] = await db
    .select({ fingerprint: sources.fingerprint })
    .from(sources)
    .where(eq(sources.id, sourceId));
  return source?.fingerprint ?? null;
}

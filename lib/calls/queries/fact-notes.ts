import { and, asc, eq, gt, gte } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { callFacts, callRevisions } from "@/db/schema/call-facts";
import type { FactNote } from "@/lib/calls/form/validation";

/** Lists every note on where the facts of a call rest, those too that an editor's word stands before. */
export async function listFactNotes(callId: string, db: Database): Promise<FactNote[]> {
  return db
    .select({ fact: callFacts.fact, origin: callFacts.origin, note: callFacts.note })
    .from(callFacts)
    .where(eq(callFacts.callId, callId))
    .orderBy(asc(callFacts.fact), asc(callFacts.origin));
}

/**
 * Lists what changed in a call after an instant, oldest first. Two changes can fall into one
 * millisecond; then those of that very instant are the ones.
 */
export async function listRevisionsSince(callId: string, since: Date, db: Database) {
  const changed = async (when: typeof gt) =>
    db
      .select({
        fact: callRevisions.fact,
        before: callRevisions.before,
        after: callRevisions.after,
        changedBy: callRevisions.changedBy,
      })
      .from(callRevisions)
      .where(and(eq(callRevisions.callId, callId), when(callRevisions.changedAt, since)))
      .orderBy(asc(callRevisions.changedAt), asc(callRevisions.fact), asc(callRevisions.id));
  const later = await changed(gt);
  return later.length > 0 ? later : changed(gte);
}

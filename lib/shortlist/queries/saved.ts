import { and, eq, inArray, isNull, or } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { shortlistItems } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";

/** Tells which of these calls the member's organisation keeps, those kept under a merged twin too. */
export async function listSavedCalls(
  member: Member,
  callIds: readonly string[],
  db: Database = appDb(),
): Promise<Set<string>> {
  if (callIds.length === 0) return new Set();
  const ids = [...callIds];
  const rows = await db
    .select({ callId: calls.id, mergedInto: calls.mergedInto })
    .from(shortlistItems)
    .innerJoin(calls, eq(calls.id, shortlistItems.callId))
    .where(
      and(
        eq(shortlistItems.organisationId, member.organisationId),
        isNull(shortlistItems.removedAt),
        or(inArray(calls.id, ids), inArray(calls.mergedInto, ids)),
      ),
    );
  return new Set(rows.map(({ callId, mergedInto }) => mergedInto ?? callId));
}

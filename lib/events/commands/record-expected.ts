import { and, eq, inArray } from "drizzle-orm";

import { lockCalls, takeChangeSeqs } from "@/db/change-seq";
import { appDb, transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { callEvents } from "@/db/schema/events";

import type { CallEvent } from "../types";

/** The month, as `YYYY-MM`, in which we estimate the next edition of a call to open. */
export interface ExpectedMonth {
  callId: string;
  month: string;
}

/**
 * Writes down that calls are expected soon, each estimate once, however often and by how many workers
 * it is said; gives how many were new. Another month is another estimate.
 */
export async function recordExpected(
  estimates: readonly ExpectedMonth[],
  at: Date,
): Promise<number> {
  if ((await notRecorded(appDb(), estimates)).length === 0) return 0;
  return transaction(async (tx) => {
    await lockCalls(tx);
    const fresh = await notRecorded(tx, estimates);
    if (fresh.length === 0) return 0;
    const firstSeq = await takeChangeSeqs(tx, fresh.length);
    const rows = fresh.map(({ callId, month }, place) => {
      const facts: CallEvent["facts"] = { changes: [], currency: "EUR", month };
      return {
        seq: firstSeq + place,
        callId,
        kind: "expected-soon" as const,
        facts,
        happenedAt: at,
      };
    });
    await insertAll(tx, callEvents, rows);
    return rows.length;
  });
}

async function notRecorded(
  db: Database,
  estimates: readonly ExpectedMonth[],
): Promise<ExpectedMonth[]> {
  if (estimates.length === 0) return [];
  const ids = estimates.map(({ callId }) => callId);
  const rows = await db
    .select({ callId: callEvents.callId, facts: callEvents.facts })
    .from(callEvents)
    .where(and(eq(callEvents.kind, "expected-soon"), inArray(callEvents.callId, ids)));
  const known = new Set(
    rows.map(({ callId, facts }) => `${callId} ${(facts as CallEvent["facts"]).month ?? ""}`),
  );
  return estimates.filter(({ callId, month }) => !known.has(`${callId} ${month}`));
}

import { and, asc, count, countDistinct, eq, isNotNull } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { callCoverage } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";

import { isShownRow } from "./shown";

/** Lists the addresses of calls with the instant each last changed, ordered by id. */
export async function listCallAddresses(
  { offset, limit }: { offset: number; limit: number },
  db: Database = appDb(),
) {
  return db
    .select({ slug: calls.slug, updatedAt: calls.updatedAt })
    .from(calls)
    .where(isShownRow)
    .orderBy(asc(calls.id))
    .limit(limit)
    .offset(offset);
}

/** Counts all calls of the record, and the programmes they belong to. */
export async function countCallRecords(db: Database = appDb()) {
  const [row] = await db
    .select({ calls: count(), programmes: countDistinct(calls.programme) })
    .from(calls)
    .where(isShownRow);
  return row ?? { calls: 0, programmes: 0 };
}

/** Lists the regions that some call names as its own area, in the order of their codes. */
export async function listCoveredRegions(db: Database = appDb()): Promise<string[]> {
  const rows = await db
    .selectDistinct({ region: callCoverage.region })
    .from(callCoverage)
    .innerJoin(calls, eq(calls.id, callCoverage.callId))
    .where(and(isShownRow, eq(callCoverage.mode, "include")))
    .orderBy(asc(callCoverage.region));
  return rows.map(({ region }) => region);
}

/** Counts calls by the day their source last showed them, newest first; unknown days are left out. */
export async function countCallsBySeenDay(db: Database = appDb()) {
  const rows = await db
    .select({ seenOn: calls.seenOn, calls: count() })
    .from(calls)
    .where(and(isShownRow, isNotNull(calls.seenOn)))
    .groupBy(calls.seenOn);
  return rows
    .flatMap(({ seenOn, calls: number }) => (seenOn === null ? [] : { day: seenOn, calls: number }))
    .toSorted((a, b) => b.day.localeCompare(a.day));
}

import { and, asc, eq, exists, gte, lte } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { callDeadlines } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";

/** Lists the sources that are on and whose time to run has come, longest due first. */
export async function listDueSources(now: Date, db: Database = appDb()) {
  return db
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.enabled, true), lte(sources.nextRunAt, now)))
    .orderBy(asc(sources.nextRunAt), asc(sources.id));
}

/** Lists the keys of a source's calls that still have a deadline today or later. */
export async function listOpenKeys(
  sourceId: string,
  now: Date,
  db: Database = appDb(),
): Promise<string[]> {
  const ahead = db
    .select({ id: callDeadlines.id })
    .from(callDeadlines)
    .where(
      and(
        eq(callDeadlines.callId, calls.id),
        gte(callDeadlines.localDate, now.toISOString().slice(0, 10)),
      ),
    );
  const rows = await db
    .select({ key: calls.externalKey })
    .from(calls)
    .where(and(eq(calls.sourceId, sourceId), exists(ahead)))
    .orderBy(asc(calls.externalKey));
  return rows.map(({ key }) => key);
}

/** Reads a run as far as it is; `null` when there is none. */
export async function getRunFigures(runId: string, db: Database = appDb()) {
  const [run] = await db.select().from(runs).where(eq(runs.id, runId));
  return run ?? null;
}

/** Lists the ids of all sources, in their order. */
export async function listSourceIds(db: Database = appDb()): Promise<string[]> {
  const rows = await db.select({ id: sources.id }).from(sources).orderBy(asc(sources.id));
  return rows.map(({ id }) => id);
}

import { and, count, desc, eq, exists, isNotNull, isNull, max, not, notInArray } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { runDrafts, runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";

import { findAdapter } from "./adapters/all";
import type { DeskRun, DeskRunDetails, DeskSource, HeldFigures } from "./desk-types";
import { isStale, sourceHealth } from "./rules/health";
import { problemList } from "./validation";

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

const figures = {
  read: runs.read,
  rejected: runs.rejected,
  added: runs.added,
  changed: runs.changed,
  unchanged: runs.unchanged,
  kept: runs.kept,
  vanished: runs.vanished,
};

const runFacts = {
  id: runs.id,
  sourceId: runs.sourceId,
  trigger: runs.trigger,
  outcome: runs.outcome,
  startedAt: runs.startedAt,
  endedAt: runs.endedAt,
  expected: runs.expected,
  reason: runs.reason,
  detail: runs.detail,
  ...figures,
};

const sourceFacts = {
  id: sources.id,
  adapter: sources.adapter,
  name: sources.name,
  url: sources.url,
  licence: sources.licence,
  attribution: sources.attribution,
  enabled: sources.enabled,
  lastCheckedAt: sources.lastCheckedAt,
  nextRunAt: sources.nextRunAt,
};

/** Lists every source as it stands at `now`, by name. */
export async function listDeskSources(now: Date, db: Database = appDb()): Promise<DeskSource[]> {
  const rows = await db.select(sourceFacts).from(sources);
  const [totals, newest, good] = [
    await countCallsBySource(db),
    await newestRuns(db),
    await lastGoodRuns(db),
  ];
  return rows
    .map((row) => {
      const { id, adapter: adapterId } = row;
      const adapter = findAdapter(adapterId);
      const lastRun = newest.get(id) ?? null;
      const standing = {
        enabled: row.enabled,
        runsPerDay: adapter?.runsPerDay ?? 0,
        lastGoodAt: good.get(id) ?? row.lastCheckedAt,
        lastOutcome: lastRun?.outcome ?? null,
      };
      return {
        ...row,
        ...standing,
        lastRun,
        calls: totals.get(id) ?? 0,
        health: sourceHealth(standing, now),
        stale: isStale(standing, now),
        verified: adapter?.verified ?? true,
        missingSetting: adapter?.missingSetting?.() ?? null,
        hosts: adapter?.hosts ?? [],
        runnable: adapter !== null && adapter.hosts.length > 0,
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1));
}

/** Our own two: what is bundled, and what is written at the desk. */
const ownAdapters = ["catalogue", "desk"];

/** Lists the sources that are read live or were, as everybody may know them: those that are on or gave calls. */
export async function listLiveSources(now: Date, db: Database = appDb()) {
  const all = await listDeskSources(now, db);
  return all
    .filter(
      ({ adapter, enabled, calls }) => !ownAdapters.includes(adapter) && (enabled || calls > 0),
    )
    .map(({ id, name, url, calls, lastGoodAt, stale }) => ({
      id,
      name,
      url,
      calls,
      lastGoodAt,
      stale,
    }));
}

/** Reads when a live source was last read to its end; `null` before the first time. */
export async function getLastLiveReading(db: Database = appDb()): Promise<Date | null> {
  const [newest] = await db
    .select({ at: sources.lastCheckedAt })
    .from(sources)
    .where(and(notInArray(sources.adapter, ownAdapters), isNotNull(sources.lastCheckedAt)))
    .orderBy(desc(sources.lastCheckedAt))
    .limit(1);
  return newest?.at ?? null;
}

/** Reads one source as it stands at `now`; `null` when there is none. */
export async function getDeskSource(
  sourceId: string,
  now: Date,
  db: Database = appDb(),
): Promise<DeskSource | null> {
  return (await listDeskSources(now, db)).find(({ id }) => id === sourceId) ?? null;
}

async function countCallsBySource(db: Database): Promise<Map<string, number>> {
  const rows = await db
    .select({ sourceId: calls.sourceId, total: count() })
    .from(calls)
    .where(isNull(calls.mergedInto))
    .groupBy(calls.sourceId);
  return new Map(rows.map(({ sourceId, total }) => [sourceId, total]));
}

async function newestRuns(db: Database): Promise<Map<string, DeskRun>> {
  const newest = db
    .select({ sourceId: runs.sourceId, startedAt: max(runs.startedAt).as("newest_at") })
    .from(runs)
    .groupBy(runs.sourceId)
    .as("newest");
  const rows = await db
    .select(runFacts)
    .from(runs)
    .innerJoin(
      newest,
      and(eq(newest.sourceId, runs.sourceId), eq(newest.startedAt, runs.startedAt)),
    )
    .orderBy(runs.id);
  return new Map(rows.map((run) => [run.sourceId, run]));
}

async function lastGoodRuns(db: Database): Promise<Map<string, Date>> {
  const rows = await db
    .select({ sourceId: runs.sourceId, endedAt: max(runs.endedAt) })
    .from(runs)
    .where(eq(runs.outcome, "done"))
    .groupBy(runs.sourceId);
  return new Map(
    rows.flatMap(({ sourceId, endedAt }) => (endedAt === null ? [] : [[sourceId, endedAt]])),
  );
}

/** Lists one page of a source's runs, newest first, with how many there are in all. */
export async function listRuns(
  { sourceId, offset, limit }: { sourceId: string; offset: number; limit: number },
  db: Database = appDb(),
): Promise<{ runs: DeskRun[]; total: number }> {
  const [counted] = await db
    .select({ total: count() })
    .from(runs)
    .where(eq(runs.sourceId, sourceId));
  const rows = await db
    .select(runFacts)
    .from(runs)
    .where(eq(runs.sourceId, sourceId))
    .orderBy(desc(runs.startedAt), desc(runs.id))
    .limit(limit)
    .offset(offset);
  return { runs: rows, total: counted?.total ?? 0 };
}

/**
 * Reads a run with the rows it could not read; `null` when there is none. The figures of a held
 * run are what taking it in would do.
 */
export async function getRun(
  runId: string,
  db: Database = appDb(),
): Promise<DeskRunDetails | null> {
  const [run] = await db
    .select({ ...runFacts, problems: runs.problems })
    .from(runs)
    .where(eq(runs.id, runId));
  if (!run) return null;
  const wouldBe = run.outcome === "held" ? await countHeldFigures(runId, db) : {};
  return { ...run, ...wouldBe, problems: problemList.parse(run.problems) };
}

/** Counts what taking in a held run would do, from what it has staged. */
export async function countHeldFigures(
  runId: string,
  db: Database = appDb(),
): Promise<HeldFigures> {
  const [staged] = await db
    .select({ calls: count(), told: count(runDrafts.draft) })
    .from(runDrafts)
    .where(eq(runDrafts.runId, runId));
  const isOfRun = and(eq(runs.id, runId), eq(calls.sourceId, runs.sourceId));
  const isStaged = exists(
    db
      .select({ key: runDrafts.externalKey })
      .from(runDrafts)
      .where(and(eq(runDrafts.runId, runId), eq(runDrafts.externalKey, calls.externalKey))),
  );
  const [known] = await db
    .select({ calls: count() })
    .from(calls)
    .innerJoin(runs, isOfRun)
    .where(isStaged);
  const [missing] = await db
    .select({ calls: count() })
    .from(calls)
    .innerJoin(runs, isOfRun)
    .where(and(not(isStaged), isNull(calls.withdrawnAt), eq(calls.missedRuns, 0)));
  const [all, told, held] = [staged?.calls ?? 0, staged?.told ?? 0, known?.calls ?? 0];
  return {
    added: all - held,
    changed: told - (all - held),
    unchanged: all - told,
    vanished: missing?.calls ?? 0,
  };
}

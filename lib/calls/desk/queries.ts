import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { missedRunsMax } from "@/lib/calls/rules/presence";
import { callCoverage, callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { callEdits, linkChecks } from "@/db/schema/desk";
import { runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";
import { listFactNotes } from "@/lib/calls/queries/fact-notes";
import { getCallRecord, withLists } from "@/lib/calls/queries/records";

import type { DeskListInput } from "./validation";
import type { DeskNeed, DeskStanding } from "./vocabulary";

/** So many calls are on one page of the desk's list. */
export const deskPageSize = 25;

/** Lists calls as the desk sees them, drafts too, those first that changed last. */
export async function listDeskCalls(input: DeskListInput, db: Database = appDb()) {
  const wanted = and(
    containing(input.q),
    input.standing === null ? undefined : standsAs[input.standing](),
    input.source === null ? undefined : eq(calls.sourceId, input.source),
    input.needs === null ? undefined : needing[input.needs](db),
  );
  const [counted] = await db.select({ total: count() }).from(calls).where(wanted);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / deskPageSize));
  const page = Math.min(input.page, pages);
  const rows = await db
    .select()
    .from(calls)
    .where(wanted)
    .orderBy(desc(calls.updatedAt), asc(calls.id))
    .limit(deskPageSize)
    .offset((page - 1) * deskPageSize);
  return { calls: await withLists(rows, db), total, page, pages };
}

const standsAs: Record<DeskStanding, () => ReturnType<typeof and>> = {
  merged: () => isNotNull(calls.mergedInto),
  draft: () => and(isNull(calls.mergedInto), eq(calls.publication, "draft")),
  published: () =>
    and(isNull(calls.mergedInto), eq(calls.publication, "published"), isNull(calls.withdrawnAt)),
  withdrawn: () =>
    and(isNull(calls.mergedInto), eq(calls.publication, "published"), isNotNull(calls.withdrawnAt)),
};

const needing: Record<DeskNeed, (db: Database) => ReturnType<typeof and>> = {
  "no-coverage": (db) => and(isNull(calls.mergedInto), sql`${calls.id} not in ${covered(db)}`),
  "to-verify": () => and(isNull(calls.mergedInto), gte(calls.missedRuns, missedRunsMax)),
  "broken-link": (db) => linking(db, "broken"),
  "uncertain-link": (db) => linking(db, "uncertain"),
};

function covered(db: Database) {
  return db
    .select({ callId: callCoverage.callId })
    .from(callCoverage)
    .where(eq(callCoverage.mode, "include"));
}

function linking(db: Database, state: "broken" | "uncertain") {
  const urls = db
    .select({ url: linkChecks.url })
    .from(linkChecks)
    .where(eq(linkChecks.state, state));
  return or(inArray(calls.officialUrl, urls), inArray(calls.sourceUrl, urls));
}

/** Whatever letters SQL gives a meaning to stand for themselves in what somebody looks for. */
function containing(words: string) {
  if (words === "") return undefined;
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  const holds = (column: typeof calls.title | typeof calls.code) =>
    sql`lower(${column}) like ${pattern} escape '\\'`;
  return or(holds(calls.title), holds(calls.code));
}

/** Lists the sources that have calls, by name. */
export async function listCallSources(db: Database = appDb()) {
  return db
    .selectDistinct({ id: sources.id, name: sources.name })
    .from(sources)
    .innerJoin(calls, eq(calls.sourceId, sources.id))
    .orderBy(asc(sources.name), asc(sources.id));
}

/** Reads a call with all the desk has to know of it: what rests where, what is locked, who gives it. */
export async function getDeskCall(callId: string, db: Database = appDb()) {
  const record = await getCallRecord({ name: "id", value: callId }, db);
  if (record === null) return null;
  const [row] = await db
    .select({ updatedAt: calls.updatedAt, sourceName: sources.name })
    .from(calls)
    .innerJoin(sources, eq(sources.id, calls.sourceId))
    .where(eq(calls.id, callId));
  const edits = await db
    .select({
      fact: callEdits.fact,
      sourceValue: callEdits.sourceValue,
      editedBy: callEdits.editedBy,
      editedAt: callEdits.editedAt,
    })
    .from(callEdits)
    .where(and(eq(callEdits.callId, callId), isNull(callEdits.releasedAt)))
    .orderBy(asc(callEdits.fact));
  const notes = await listFactNotes(callId, db);
  return row === undefined ? null : { record, notes, edits, ...row };
}

/** Lists everything that changed in a call, newest first, with the editor or the run that changed it. */
export async function listDeskHistory(callId: string, db: Database = appDb()) {
  return db
    .select({
      id: callRevisions.id,
      fact: callRevisions.fact,
      before: callRevisions.before,
      after: callRevisions.after,
      changedAt: callRevisions.changedAt,
      changedBy: callRevisions.changedBy,
      runId: callRevisions.runId,
      runSourceId: runs.sourceId,
      runSource: sources.name,
    })
    .from(callRevisions)
    .leftJoin(runs, eq(runs.id, callRevisions.runId))
    .leftJoin(sources, eq(sources.id, runs.sourceId))
    .where(eq(callRevisions.callId, callId))
    .orderBy(desc(callRevisions.changedAt), asc(callRevisions.fact), asc(callRevisions.id));
}

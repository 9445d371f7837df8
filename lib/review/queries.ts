import { and, asc, count, eq, isNull, min } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { linkChecks, reviewItems } from "@/db/schema/desk";
import { runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";
import { listCallRecords } from "@/lib/calls/queries/records";
import type { HeldFigures } from "@/lib/sources/desk-types";
import { countHeldFigures } from "@/lib/sources/queries";

import type { OpenItems, QueuedCall, QueuedItem } from "./types";
import type { QueueInput } from "./validation";
import { type ReviewKind, reviewKinds } from "./vocabulary";

export const itemsPerPage = 20;

const isOpen = isNull(reviewItems.resolvedAt);

/** Counts what waits for an editor, by kind, and tells since when the oldest question does. */
export async function countOpenItems(db: Database = appDb()): Promise<OpenItems> {
  const rows = await db
    .select({ kind: reviewItems.kind, open: count(), oldestAt: min(reviewItems.raisedAt) })
    .from(reviewItems)
    .where(isOpen)
    .groupBy(reviewItems.kind);
  const found = new Map(rows.map(({ kind, open }) => [kind, open]));
  const oldest = rows.flatMap(({ oldestAt }) => oldestAt?.getTime() ?? []);
  const pairs = reviewKinds.map((kind) => [kind, found.get(kind) ?? 0] as const);
  return {
    all: pairs.reduce((sum, [, open]) => sum + open, 0),
    byKind: Object.fromEntries(pairs) as Record<ReviewKind, number>,
    oldestAt: oldest.length === 0 ? null : new Date(Math.min(...oldest)),
  };
}

const itemFacts = {
  id: reviewItems.id,
  kind: reviewItems.kind,
  fact: reviewItems.fact,
  before: reviewItems.before,
  after: reviewItems.after,
  note: reviewItems.note,
  raisedAt: reviewItems.raisedAt,
  callId: reviewItems.callId,
  otherCallId: reviewItems.otherCallId,
  source: { id: sources.id, name: sources.name },
  run: {
    id: runs.id,
    sourceId: runs.sourceId,
    reason: runs.reason,
    detail: runs.detail,
    added: runs.added,
    changed: runs.changed,
    vanished: runs.vanished,
  },
  link: {
    httpStatus: linkChecks.httpStatus,
    failures: linkChecks.failures,
    failingSince: linkChecks.failingSince,
  },
};

/** Lists one page of what waits for an editor, the oldest question first. */
export async function listOpenItems(
  { kind, page }: QueueInput,
  db: Database = appDb(),
): Promise<QueuedItem[]> {
  const rows = await db
    .select(itemFacts)
    .from(reviewItems)
    .leftJoin(sources, eq(sources.id, reviewItems.sourceId))
    .leftJoin(runs, eq(runs.id, reviewItems.runId))
    .leftJoin(linkChecks, eq(linkChecks.url, reviewItems.note))
    .where(kind === null ? isOpen : and(isOpen, eq(reviewItems.kind, kind)))
    .orderBy(asc(reviewItems.raisedAt), asc(reviewItems.id))
    .limit(itemsPerPage)
    .offset((page - 1) * itemsPerPage);
  const ids = rows.flatMap(({ callId, otherCallId }) => [callId ?? [], otherCallId ?? []].flat());
  const calls = new Map((await listQueuedCalls(ids, db)).map((call) => [call.id, call]));
  const held = await listHeldFigures(rows, db);
  return rows.map(({ callId, otherCallId, run, ...row }) => ({
    ...row,
    run: run && { ...run, ...held.get(run.id) },
    call: calls.get(callId ?? "") ?? null,
    otherCall: calls.get(otherCallId ?? "") ?? null,
  }));
}

/** A source has one held run that counts, so there are never more of them than sources. */
async function listHeldFigures(
  rows: readonly { kind: ReviewKind; run: { id: string } | null }[],
  db: Database,
): Promise<Map<string, HeldFigures>> {
  const figures = new Map<string, HeldFigures>();
  for (const { kind, run } of rows) {
    if (kind === "held-run" && run) figures.set(run.id, await countHeldFigures(run.id, db));
  }
  return figures;
}

/** Lists calls with the name of where each comes from. */
async function listQueuedCalls(ids: readonly string[], db: Database): Promise<QueuedCall[]> {
  const records = await listCallRecords(ids, db);
  const rows = await db.select({ id: sources.id, name: sources.name }).from(sources);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return records.map((call) => ({
    ...call,
    sourceName: names.get(call.sourceId) ?? call.sourceId,
  }));
}

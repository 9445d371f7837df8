import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { callDeadlines } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { checklistItems, shortlistItems } from "@/db/schema/shortlist";

import type { KeptCall } from "../types";
import { remindedStages } from "../vocabulary";

/**
 * Reads what organisations still work on, by organisation: calls in a live stage that everybody sees
 * and that were not withdrawn, one that turned out to be another as that one, each once.
 */
export async function readKeptCalls(
  tx: Database,
  organisationIds: readonly string[],
): Promise<Map<string, KeptCall[]>> {
  const items = await readItems(tx, organisationIds);
  const ids = [...new Set(items.map(({ callId }) => callId))];
  const deadlines = grouped(await inParts(ids, readDeadlines(tx)), ({ callId }) => callId);
  const found = await inParts(ids, readShown(tx));
  const callOf = new Map(found.map((call) => [call.id, call]));
  const steps = grouped(await readSteps(tx, organisationIds), ({ itemId }) => itemId);
  const kept = new Map<string, KeptCall[]>();
  for (const { organisationId, itemId, callId, savedAt, stageAt, internalOn } of items) {
    const call = callOf.get(callId);
    const list = kept.get(organisationId) ?? [];
    kept.set(organisationId, list);
    if (call?.withdrawnAt !== null || call.publication !== "published") continue;
    if (list.some((other) => other.callId === callId)) continue;
    list.push({
      callId,
      since: savedAt > stageAt ? savedAt : stageAt,
      internalOn,
      opensOn: call.datesIndicative ? null : call.opensOn,
      deadlines: (deadlines.get(callId) ?? []).map(({ callId: _of, ...deadline }) => deadline),
      steps: steps.get(itemId) ?? [],
    });
  }
  return kept;
}

const shown = {
  id: calls.id,
  opensOn: calls.opensOn,
  datesIndicative: calls.datesIndicative,
  withdrawnAt: calls.withdrawnAt,
  publication: calls.publication,
};

async function readItems(tx: Database, organisationIds: readonly string[]) {
  return tx
    .select({
      organisationId: shortlistItems.organisationId,
      itemId: shortlistItems.id,
      callId: sql<string>`coalesce(${calls.mergedInto}, ${calls.id})`,
      savedAt: shortlistItems.savedAt,
      stageAt: shortlistItems.stageAt,
      internalOn: shortlistItems.internalDeadlineOn,
    })
    .from(shortlistItems)
    .innerJoin(calls, eq(calls.id, shortlistItems.callId))
    .where(
      and(
        inArray(shortlistItems.organisationId, [...organisationIds]),
        isNull(shortlistItems.removedAt),
        inArray(shortlistItems.stage, [...remindedStages]),
      ),
    )
    .orderBy(asc(shortlistItems.savedAt), asc(shortlistItems.id));
}

/** So many calls are asked for in one statement. */
const callsAtOnce = 5_000;

async function inParts<Row>(
  ids: readonly string[],
  read: (ids: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += callsAtOnce)
    rows.push(...(await read(ids.slice(start, start + callsAtOnce))));
  return rows;
}

function readShown(tx: Database) {
  return async (ids: string[]) => tx.select(shown).from(calls).where(inArray(calls.id, ids));
}

function readDeadlines(tx: Database) {
  return async (ids: string[]) =>
    tx
      .select({
        callId: callDeadlines.callId,
        date: callDeadlines.localDate,
        time: callDeadlines.localTime,
        zone: callDeadlines.zone,
        stage: callDeadlines.stage,
      })
      .from(callDeadlines)
      .where(inArray(callDeadlines.callId, ids))
      .orderBy(asc(callDeadlines.localDate), asc(callDeadlines.stage));
}

async function readSteps(tx: Database, organisationIds: readonly string[]) {
  const rows = await tx
    .select({
      itemId: checklistItems.itemId,
      id: checklistItems.id,
      text: checklistItems.text,
      step: checklistItems.step,
      dueOn: checklistItems.dueOn,
    })
    .from(checklistItems)
    .innerJoin(shortlistItems, eq(shortlistItems.id, checklistItems.itemId))
    .where(
      and(
        inArray(shortlistItems.organisationId, [...organisationIds]),
        isNull(checklistItems.doneAt),
        isNotNull(checklistItems.dueOn),
      ),
    );
  return rows.flatMap(({ dueOn, ...step }) => (dueOn === null ? [] : [{ ...step, dueOn }]));
}

function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}

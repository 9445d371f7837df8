import { and, asc, eq, gt, isNotNull, isNull } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { activities, checklistItems, shortlistItems } from "@/db/schema/shortlist";
import { listCallRecords } from "@/lib/calls/queries/records";
import type { CallRecord } from "@/lib/calls/types";
import { stagesAhead } from "@/lib/shortlist/vocabulary";

import { cancelledDays } from "../vocabulary";
import type { FeedScope } from "./feeds";

/** A kept call as a feed shows it. */
export interface FeedItem {
  id: string;
  callId: string;
  version: number;
  changedAt: Date;
  /** When it left the feed: dropped, taken off the list, or handed to a colleague. */
  endedAt: Date | null;
  ahead: boolean;
  internalDeadlineOn: string | null;
}

/** A step of a checklist that has a day and is not done. */
export interface FeedStep {
  id: string;
  itemId: string;
  step: string | null;
  dueOn: string;
  version: number;
}

/**
 * Lists the kept calls of a feed: all of the organisation's, or, in a member's own, those they look
 * after and those nobody does. What left the feed within the last thirty days is among them.
 */
export async function listFeedItems(
  { kind, userId, organisationId }: FeedScope,
  now: Date,
  db: Database,
): Promise<FeedItem[]> {
  const rows = await db
    .select()
    .from(shortlistItems)
    .where(eq(shortlistItems.organisationId, organisationId))
    .orderBy(asc(shortlistItems.savedAt), asc(shortlistItems.id));
  const handedOver =
    kind === "member" ? await readHandOvers(organisationId, userId, now, db) : null;
  return rows.flatMap((row) => {
    const isOwn = handedOver === null || row.ownerId === null || row.ownerId === userId;
    const handedAt = isOwn ? null : handedOver.get(row.id);
    if (handedAt === undefined) return [];
    const droppedAt = row.stage === "dropped" ? row.stageAt : null;
    return {
      id: row.id,
      callId: row.callId,
      version: row.version,
      changedAt: row.updatedAt,
      endedAt: handedAt ?? row.removedAt ?? droppedAt,
      ahead: stagesAhead.includes(row.stage),
      internalDeadlineOn: row.internalDeadlineOn,
    };
  });
}

/** When calls that were this member's, or nobody's, were lately given to somebody else. */
async function readHandOvers(
  organisationId: string,
  userId: string,
  now: Date,
  db: Database,
): Promise<Map<string, Date>> {
  const since = new Date(now.getTime() - cancelledDays * 86_400_000);
  const rows = await db
    .select({
      itemId: activities.itemId,
      before: activities.before,
      happenedAt: activities.happenedAt,
    })
    .from(activities)
    .where(
      and(
        eq(activities.organisationId, organisationId),
        eq(activities.kind, "ownerId"),
        gt(activities.happenedAt, since),
      ),
    )
    .orderBy(asc(activities.happenedAt), asc(activities.id));
  return new Map(
    rows
      .filter(({ before }) => before === null || before === userId)
      .map(({ itemId, happenedAt }) => [itemId ?? "", happenedAt]),
  );
}

/** Lists the dated steps of an organisation's checklists that are still to be done. */
export async function listFeedSteps(organisationId: string, db: Database): Promise<FeedStep[]> {
  const rows = await db
    .select({
      id: checklistItems.id,
      itemId: checklistItems.itemId,
      step: checklistItems.step,
      dueOn: checklistItems.dueOn,
      version: checklistItems.version,
    })
    .from(checklistItems)
    .where(
      and(
        eq(checklistItems.organisationId, organisationId),
        isNull(checklistItems.doneAt),
        isNotNull(checklistItems.dueOn),
      ),
    )
    .orderBy(asc(checklistItems.dueOn), asc(checklistItems.id));
  return rows.flatMap(({ dueOn, ...row }) => (dueOn === null ? [] : { ...row, dueOn }));
}

/** Reads when anything was last done about each kept call of an organisation. */
export async function readLastDeeds(
  organisationId: string,
  db: Database,
): Promise<Map<string, Date>> {
  const rows = await db
    .select({ itemId: activities.itemId, happenedAt: activities.happenedAt })
    .from(activities)
    .where(and(eq(activities.organisationId, organisationId), isNotNull(activities.itemId)))
    .orderBy(asc(activities.happenedAt));
  return new Map(rows.map(({ itemId, happenedAt }) => [itemId ?? "", happenedAt]));
}

/** Gives calls by the id they were kept under, those that turned out to be another as that one. */
export async function readKeptCalls(
  ids: readonly string[],
  db: Database,
): Promise<Map<string, CallRecord>> {
  if (ids.length === 0) return new Map();
  const records = await listCallRecords(ids, db);
  const twins = await listCallRecords(
    records.flatMap(({ mergedInto }) => mergedInto ?? []),
    db,
  );
  const twinOf = new Map(twins.map((call) => [call.id, call]));
  return new Map(records.map((call) => [call.id, twinOf.get(call.mergedInto ?? "") ?? call]));
}

import { asc, eq, inArray, or, sql } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { memberships } from "@/db/schema/organisations";
import { reminderTurns } from "@/db/schema/reminders";
import { shortlistItems } from "@/db/schema/shortlist";

import { cancelGone } from "./cancel-gone";

/*
 * Whatever changes a plan sets the alarm clocks of those concerned, in its own transaction. A clock is
 * only ever set earlier here: it is the planner that moves it on, while it holds the row.
 */

/** So many calls are looked for in one statement. */
const callsAtOnce = 1_000;

/** Has a member's reminders looked at again, at `at`. */
export async function wakeMember(tx: Database, userId: string, at: Date): Promise<void> {
  await tx.insert(reminderTurns).values({ userId, nextAt: at }).onConflictDoUpdate(onlyEarlier);
}

/** Has the reminders of all members of an organisation looked at again, at `at`. */
export async function wakeOrganisation(
  tx: Database,
  organisationId: string,
  at: Date,
): Promise<void> {
  await tx
    .insert(reminderTurns)
    .select(
      tx
        .select({ userId: memberships.userId, nextAt: moment(at) })
        .from(memberships)
        .where(eq(memberships.organisationId, organisationId))
        .orderBy(asc(memberships.userId)),
    )
    .onConflictDoUpdate(onlyEarlier);
}

/** Has the reminders of everybody who keeps one of these calls looked at again, also where it is kept under a twin. */
export async function wakeWatchersOf(
  tx: Database,
  callIds: readonly string[],
  at: Date,
): Promise<void> {
  for (let start = 0; start < callIds.length; start += callsAtOnce) {
    const ids = callIds.slice(start, start + callsAtOnce);
    await tx
      .insert(reminderTurns)
      .select(
        tx
          .select({ userId: memberships.userId, nextAt: moment(at) })
          .from(shortlistItems)
          .innerJoin(calls, eq(calls.id, shortlistItems.callId))
          .innerJoin(memberships, eq(memberships.organisationId, shortlistItems.organisationId))
          .where(or(inArray(calls.id, ids), inArray(calls.mergedInto, ids)))
          .groupBy(memberships.userId)
          .orderBy(asc(memberships.userId)),
      )
      .onConflictDoUpdate(onlyEarlier);
  }
}

/** Sets a clock for every member who has none yet: those who were there before there were reminders. */
export async function wakeNewcomers(tx: Database, at: Date): Promise<void> {
  await tx
    .insert(reminderTurns)
    .select(
      tx
        .select({ userId: memberships.userId, nextAt: moment(at) })
        .from(memberships)
        .leftJoin(reminderTurns, eq(reminderTurns.userId, memberships.userId))
        .where(sql`${reminderTurns.userId} is null`)
        .orderBy(asc(memberships.userId)),
    )
    .onConflictDoNothing();
}

/**
 * What changed calls mean for reminders, in the transaction of the change: everybody who keeps one is
 * planned for anew, and reminders under way of dates that are gone are taken back.
 */
export async function afterCallsChanged(
  tx: Database,
  callIds: readonly string[],
  at: Date,
): Promise<void> {
  for (let start = 0; start < callIds.length; start += callsAtOnce) {
    await cancelGone(tx, callIds.slice(start, start + callsAtOnce), at);
  }
  await wakeWatchersOf(tx, callIds, at);
}

const onlyEarlier = {
  target: reminderTurns.userId,
  set: { nextAt: sql`excluded.next_at` },
  setWhere: sql`excluded.next_at < ${reminderTurns.nextAt}`,
};

/** A moment as a column of a select, written as the table writes it; PostgreSQL takes it for text in one that is `distinct`. */
function moment(at: Date) {
  return sql<Date>`${sql.param(at, reminderTurns.nextAt)}`.as("next_at");
}

import { and, asc, eq, gte, inArray, isNotNull, isNull, like, lte, max, sql } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { mailSettings } from "@/db/schema/mail";
import { memberships, organisations } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { messageSettings, reminders, reminderSettings, reminderTurns } from "@/db/schema/reminders";
import { skipLocked } from "@/db/skip-locked";

import type { ReminderSettings } from "../types";

import { resolvedSettings } from "./settings";

/** A member whose reminders are looked at, and what was given to them so far. */
export interface DueMember {
  userId: string;
  address: string;
  locale: string;
  organisationId: string;
  organisationName: string;
  settings: ReminderSettings;
  getsMail: boolean;
}

/**
 * Takes up to `limit` members whose alarm clock has rung, their clocks held until the transaction
 * ends; those another planner holds at this moment are passed over.
 */
export async function takeRung(tx: Database, now: Date, limit: number): Promise<string[]> {
  const rung = skipLocked(
    tx
      .select({ userId: reminderTurns.userId })
      .from(reminderTurns)
      .where(lte(reminderTurns.nextAt, now))
      .orderBy(asc(reminderTurns.nextAt), asc(reminderTurns.userId))
      .limit(limit),
  );
  const taken = tx.$with("rung").as(rung);
  const rows = await tx
    .with(taken)
    .update(reminderTurns)
    .set({ nextAt: sql`${reminderTurns.nextAt}` })
    .where(inArray(reminderTurns.userId, tx.select({ id: taken.userId }).from(taken)))
    .returning({ userId: reminderTurns.userId });
  return rows.map(({ userId }) => userId);
}

/** Reads members with how they want to be reminded; who works for no organisation is left out. */
export async function readDueMembers(tx: Database, ids: readonly string[]): Promise<DueMember[]> {
  const rows = await tx
    .select({
      userId: users.id,
      address: users.email,
      locale: users.locale,
      organisationId: organisations.id,
      organisationName: organisations.name,
      regions: organisations.regions,
      usual: reminderSettings.offsets,
      own: messageSettings,
      offAt: mailSettings.offAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .leftJoin(reminderSettings, eq(reminderSettings.organisationId, organisations.id))
    .leftJoin(messageSettings, eq(messageSettings.userId, users.id))
    .leftJoin(
      mailSettings,
      and(eq(mailSettings.userId, users.id), eq(mailSettings.stream, "reminders")),
    )
    .where(and(inArray(memberships.userId, [...ids]), isNull(organisations.deletesAt)));
  return rows.map(({ regions, usual, own, offAt, ...member }) => ({
    ...member,
    settings: resolvedSettings(own, usual, regions[0]?.code ?? "EU"),
    getsMail: offAt === null,
  }));
}

/** Reads which of these reminders were given, by their keys. */
export async function readGiven(tx: Database, keys: readonly string[]): Promise<Set<string>> {
  const given = new Set<string>();
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const some = keys.slice(start, start + keysAtOnce);
    const rows = await tx
      .select({ key: reminders.key })
      .from(reminders)
      .where(inArray(reminders.key, some));
    for (const { key } of rows) given.add(key);
  }
  return given;
}

/** So many keys are asked for in one statement. */
const keysAtOnce = 5_000;

/** A digest longer ago is of another day in every zone. */
const digestKeptMs = 2 * 24 * 60 * 60_000;

/** Reads the day of the last digest of each of these members, where they had one lately. */
export async function readLastDigests(
  tx: Database,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, string>> {
  const rows = await tx
    .select({ userId: reminders.userId, last: max(reminders.outboxKey) })
    .from(reminders)
    .where(
      and(
        inArray(reminders.userId, [...ids]),
        gte(reminders.givenAt, new Date(now.getTime() - digestKeptMs)),
        isNotNull(reminders.outboxKey),
        like(reminders.outboxKey, "reminder-digest:%"),
      ),
    )
    .groupBy(reminders.userId);
  return new Map(rows.map(({ userId, last }) => [userId, last?.slice(-10) ?? ""]));
}

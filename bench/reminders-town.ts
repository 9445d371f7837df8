import { transaction } from "@/db/client/record";
import { migrateRecord } from "@/db/client/migrate";
import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { callDeadlines } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { memberships, organisations } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { reminders, reminderTurns } from "@/db/schema/reminders";
import { shortlistItems } from "@/db/schema/shortlist";
import { sources } from "@/db/schema/sources";
import { Random } from "@/lib/random.fixture";
import { zoneOf } from "@/lib/regions/zones";
import { euCountries } from "@/lib/regions/vocabulary";

/*
 * The record a day of reminders is planned from: members who each work for an organisation of their own
 * that keeps ten calls, with what they were given before. Every clock rings at the start of the day.
 */

/** The day is a Tuesday; it begins at midnight UTC. */
export const dayStart = new Date("2026-11-24T00:00:00Z");
export const callCount = 2_000;
const keptByEach = 10;
const givenBefore = 5;
const savedAt = new Date("2026-01-12T10:00:00Z");
const membersAtOnce = 2_000;

/** A call that so many keep, and whose deadline is a week ahead so that all of them are told of it that day. */
export const popular = [1_000, 5_000];

/** Fills an empty record with so many members. */
export async function fillTown(members: number): Promise<void> {
  await migrateRecord();
  const random = new Random(11);
  await transaction(async (tx) => {
    const names = { name: "s", licence: "CC BY 4.0", attribution: "X" };
    await tx.insert(sources).values({ id: "s", adapter: "catalogue", ...names });
    await writeCalls(tx, random);
  });
  for (let first = 0; first < members; first += membersAtOnce) {
    const count = Math.min(membersAtOnce, members - first);
    await transaction((tx) => writeMembers(tx, first, count, random));
  }
}

async function writeCalls(tx: Database, random: Random): Promise<void> {
  const numbers = Array.from({ length: callCount }, (_, number) => number);
  await insertAll(tx, calls, numbers.map(callRow));
  await insertAll(
    tx,
    callDeadlines,
    numbers.map((number) => ({
      id: `d-${String(number)}`,
      callId: callIdOf(number),
      localDate: number < popular.length ? "2026-12-01" : dayAfter(random.between(1, 365)),
      localTime: random.chance(0.1) ? null : "17:00",
      zone: number % 3 === 0 ? zoneOf(random.pick(euCountries)) : "Europe/Brussels",
      stage: 1,
      kind: "final" as const,
    })),
  );
}

/** Is the id of a call; the popular ones come first. */
export function callIdOf(number: number): string {
  return `call-${String(number)}`;
}

function dayAfter(days: number): string {
  return new Date(dayStart.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function callRow(number: number): typeof calls.$inferInsert {
  return {
    id: callIdOf(number),
    slug: callIdOf(number),
    sourceId: "s",
    externalKey: callIdOf(number),
    title: `Welcome centres for newcomers, ${String(number)}`,
    titleLanguage: "en",
    summaryLanguage: "en",
    kind: "grant",
    fund: "AMIF",
    programme: "AMIF Union actions",
    instrument: "direct",
    coverageApproximate: false,
    datesIndicative: false,
    deadlineModel: "single-stage",
    budgetTotal: 900_000_000,
    budgetShared: false,
    grantMax: 30_000_000,
    currency: "EUR",
    cofinancingRate: 9000,
    officialUrl: "https://example.eu/call",
    confidence: "high",
    createdAt: savedAt,
    updatedAt: savedAt,
    changeSeq: number,
  };
}

async function writeMembers(
  tx: Database,
  first: number,
  count: number,
  random: Random,
): Promise<void> {
  const numbers = Array.from({ length: count }, (_, number) => first + number);
  const own = { createdAt: savedAt, updatedAt: savedAt };
  const empty = { themes: [], targetGroups: [], partners: [], languages: [], pastProjects: [] };
  const organisationRows = numbers.map((number) => ({
    ...{ id: `o-${String(number)}`, name: `Town ${String(number)}`, type: "municipality" as const },
    regions: [{ code: random.pick(euCountries), place: null }],
    ...own,
    ...empty,
  }));
  const userRows = numbers.map((number) => ({
    id: `u-${String(number)}`,
    email: `official-${String(number)}@town.example`,
    createdAt: savedAt,
  }));
  const memberRows = numbers.map((number) => ({
    userId: `u-${String(number)}`,
    organisationId: `o-${String(number)}`,
    role: "owner" as const,
    joinedAt: savedAt,
  }));
  await insertAll(tx, organisations, organisationRows);
  await insertAll(tx, users, userRows);
  await insertAll(tx, memberships, memberRows);
  await insertAll(
    tx,
    shortlistItems,
    numbers.flatMap((number) => keptRows(number, random)),
  );
  await insertAll(tx, reminders, numbers.flatMap(ledgerRows));
  await insertAll(
    tx,
    reminderTurns,
    numbers.map((number) => ({ userId: `u-${String(number)}`, nextAt: dayStart })),
  );
}

function keptRows(number: number, random: Random): (typeof shortlistItems.$inferInsert)[] {
  const kept = new Set(popular.flatMap((keepers, call) => (number < keepers ? [call] : [])));
  while (kept.size < keptByEach) kept.add(random.between(popular.length, callCount - 1));
  return [...kept].map((call) => ({
    id: `i-${String(number)}-${String(call)}`,
    organisationId: `o-${String(number)}`,
    callId: callIdOf(call),
    stage: "watching",
    stageAt: savedAt,
    savedAt,
    updatedAt: savedAt,
  }));
}

function ledgerRows(number: number): (typeof reminders.$inferInsert)[] {
  return Array.from({ length: givenBefore }, (_, before) => ({
    key: `u-${String(number)}:before:${String(before)}`,
    userId: `u-${String(number)}`,
    callId: callIdOf(popular.length + ((number + before) % (callCount - popular.length))),
    outboxKey: `reminder-digest:u-${String(number)}:2026-0${String(before + 1)}-15`,
    plannedFor: savedAt,
    givenAt: savedAt,
  }));
}

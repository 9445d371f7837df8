import { sql } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { reminderTurns } from "@/db/schema/reminders";
import { readMailCalls } from "@/lib/mail/call-facts";

import { readDueMembers, readGiven, readLastDigests, takeRung } from "../queries/due-members";
import { readKeptCalls } from "../queries/kept-calls";
import { datesOf } from "../rules/dates";
import { askedKeys, planFor } from "../rules/plan";
import type { Plan } from "../types";
import { neverAt } from "../vocabulary";

import { giveReminders } from "./give-reminders";
import { wakeNewcomers } from "./touch";

/** So many members are planned for in one transaction, for which other writers of SQLite wait. */
const membersAtOnce = 200;

/**
 * Plans for up to `limit` members whose alarm clock has rung: gives what is due, each as a message
 * and a mail, and sets the clock to the next moment, all in one transaction a batch. Several workers
 * may do it at once. Gives how many members were looked at.
 */
export async function planDue(now: Date, limit = 1_000): Promise<number> {
  for (let planned = 0; ;) {
    const count = Math.min(membersAtOnce, limit - planned);
    if (count <= 0) return planned;
    const taken = await transaction((tx) => planBatch(tx, now, count));
    planned += taken;
    if (taken < count) return planned;
  }
}

/** Gives those members an alarm clock who joined before there were any. */
export async function startClocks(now: Date): Promise<void> {
  await transaction((tx) => wakeNewcomers(tx, now));
}

async function planBatch(tx: Database, now: Date, count: number): Promise<number> {
  const ids = await takeRung(tx, now, count);
  if (ids.length === 0) return 0;
  const members = await readDueMembers(tx, ids);
  const keptBy = await readKeptCalls(tx, [
    ...new Set(members.map(({ organisationId }) => organisationId)),
  ]);
  const digests = await readLastDigests(tx, ids, now);
  const looked = members.map((member) => {
    const kept = keptBy.get(member.organisationId) ?? [];
    const lastDigestOn = digests.get(member.userId) ?? null;
    const dates = kept.flatMap((call) => datesOf(call, member.settings));
    return { member, kept, from: { ...member, dates, lastDigestOn } };
  });
  const given = await readGiven(
    tx,
    looked.flatMap(({ from }) => askedKeys(from, now)),
  );
  const plans = looked.map(({ member, kept, from }) => {
    const plan = planFor({ ...from, wasGiven: (key) => given.has(key) }, now);
    return { member, kept, plan };
  });
  const calls = await readMailCalls(
    tx,
    plans.flatMap(({ plan }) => callsOf(plan)),
  );
  await giveReminders(tx, plans, calls, now);
  const nextOf = new Map(plans.map(({ member, plan }) => [member.userId, plan.nextAt]));
  await setClocks(
    tx,
    ids.map((userId) => ({ userId, nextAt: nextOf.get(userId) ?? neverAt })),
  );
  return ids.length;
}

function callsOf({ single, digest }: Plan): string[] {
  return [...single, ...digest].map(({ date }) => date.callId);
}

async function setClocks(
  tx: Database,
  clocks: readonly (typeof reminderTurns.$inferInsert)[],
): Promise<void> {
  await tx
    .insert(reminderTurns)
    .values([...clocks])
    .onConflictDoUpdate({
      target: reminderTurns.userId,
      set: { nextAt: sql`excluded.next_at` },
    });
}

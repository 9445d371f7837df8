import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { reminderTurns } from "@/db/schema/reminders";
import { readMailCalls } from "@/lib/mail/call-facts";

import { readDueMembers, readGiven, readLastDigests, takeRung } from "../queries/due-members";
import { readKeptCalls } from "../queries/kept-calls";
import { planFor } from "../rules/plan";
import type { Plan } from "../types";
import { neverAt } from "../vocabulary";

import { giveReminders } from "./give-reminders";
import { wakeNewcomers } from "./touch";

/** So many members are planned for in one transaction. */
const membersAtOnce = 100;

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
  const kept = await readKeptCalls(tx, [
    ...new Set(members.map(({ organisationId }) => organisationId)),
  ]);
  const given = await readGiven(tx, ids);
  const digests = await readLastDigests(tx, ids);
  const plans = members.map((member) => {
    const list = kept.get(member.organisationId) ?? [];
    const plan = planFor(
      {
        ...member,
        calls: list,
        wasGiven: (key) => given.has(key),
        lastDigestOn: digests.get(member.userId) ?? null,
      },
      now,
    );
    return { member, plan, kept: list };
  });
  const calls = await readMailCalls(
    tx,
    plans.flatMap(({ plan }) => callsOf(plan)),
  );
  for (const one of plans) await giveReminders(tx, { ...one, calls }, now);
  const nextOf = new Map(plans.map(({ member, plan }) => [member.userId, plan.nextAt]));
  for (const id of ids) await setClock(tx, id, nextOf.get(id) ?? neverAt);
  return ids.length;
}

function callsOf({ single, digest }: Plan): string[] {
  return [...single, ...digest].map(({ date }) => date.callId);
}

async function setClock(tx: Database, userId: string, nextAt: Date): Promise<void> {
  await tx.update(reminderTurns).set({ nextAt }).where(eq(reminderTurns.userId, userId));
}

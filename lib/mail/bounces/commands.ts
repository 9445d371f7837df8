import { and, count, eq, gt, lte } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { bounces, suppressions } from "@/db/schema/mail";
import { fail, type Result, succeed } from "@/lib/actions/result";
import { countAttempt } from "@/lib/auth/limits/commands";
import type { Person } from "@/lib/auth/viewer";

import { softLimit, stopAfter } from "./rules";
import type { BounceReport } from "./validation";
import { ownAddress } from "./queries";

type Bounce = typeof bounces.$inferInsert;

const day = 86_400_000;

/** How often somebody may have mail sent to their stopped address again. */
const tryAgainLimit = { name: "mail-again", most: 1, windowMs: day } as const;

/**
 * Keeps what a mail service reports, all of it or nothing, and gives how much of it was new. What
 * it dates ahead of `at` happened now.
 */
export async function reportBounces({ events }: BounceReport, at: Date): Promise<number> {
  return transaction(async (tx) => {
    let fresh = 0;
    for (const { at: told = at, why = null, ...event } of events) {
      const isNew = await recordBounce(tx, { ...event, why, at: told > at ? at : told });
      if (isNew) fresh += 1;
    }
    return fresh;
  });
}

/**
 * Keeps that a mail came back, and stops mail to its address where `stopAfter` says so, in the
 * transaction of whoever was told. Gives false, and changes nothing, for what was told already.
 */
export async function recordBounce(tx: Database, bounce: Bounce): Promise<boolean> {
  const kept = await tx
    .insert(bounces)
    .values(bounce)
    .onConflictDoNothing({ target: bounces.id })
    .returning({ id: bounces.id });
  if (kept.length === 0) return false;
  const reason = stopAfter(bounce.kind, bounce.kind === "soft" ? await countSofts(tx, bounce) : 0);
  if (reason === null) return true;
  const stop = tx.insert(suppressions).values({ address: bounce.address, reason, at: bounce.at });
  // A complaint outweighs what an address was stopped for before; otherwise the first reason stays.
  await (reason === "complaint"
    ? stop.onConflictDoUpdate({ target: suppressions.address, set: { reason } })
    : stop.onConflictDoNothing({ target: suppressions.address }));
  return true;
}

async function countSofts(tx: Database, { address, at }: Bounce): Promise<number> {
  const since = new Date(at.getTime() - softLimit.days * day);
  const [row] = await tx
    .select({ count: count() })
    .from(bounces)
    .where(
      and(
        eq(bounces.address, address),
        eq(bounces.kind, "soft"),
        gt(bounces.at, since),
        lte(bounces.at, at),
      ),
    );
  return row?.count ?? 0;
}

/** Lets mail go to the person's own stopped address again, once a day at most. */
export async function tryAddressAgain(person: Person, at: Date): Promise<Result> {
  return transaction(async (tx) => {
    const address = ownAddress(person);
    const stopped = eq(suppressions.address, address);
    const [stop] = await tx.select({ at: suppressions.at }).from(suppressions).where(stopped);
    if (!stop) return succeed({});
    if (!(await countAttempt(tx, tryAgainLimit, address, at))) return fail("limited");
    await tx.delete(suppressions).where(stopped);
    return succeed({});
  });
}

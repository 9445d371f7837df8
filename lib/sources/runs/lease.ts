import os from "node:os";

import { and, eq, isNull, lt, or } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";

/** A run shows that it is alive with each batch; one that has not for so long has ended without saying so. */
const leaseMs = 3 * 60_000;

/** Who holds a lease: the machine and process tell whether it can still be there. */
function holder(runId: string): string {
  return [os.hostname(), process.pid, runId].join("/");
}

/**
 * Takes the one right to run a source, in one statement, so that two workers never run it at once.
 * A holder of this machine whose process is gone has lost it; so has any that showed no sign of
 * life for three minutes. False when somebody else has it.
 */
export async function leaseSource(sourceId: string, runId: string, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const [source] = await tx
      .select({ leasedBy: sources.leasedBy, leasedUntil: sources.leasedUntil })
      .from(sources)
      .where(eq(sources.id, sourceId));
    if (!source) return false;
    const isFree = or(
      isNull(sources.leasedBy),
      lt(sources.leasedUntil, now),
      ...(isGone(source.leasedBy) ? [eq(sources.leasedBy, source.leasedBy ?? "")] : []),
    );
    const taken = await tx
      .update(sources)
      .set({ leasedBy: holder(runId), leasedUntil: leaseEnd(now) })
      .where(and(eq(sources.id, sourceId), isFree))
      .returning({ id: sources.id });
    if (taken.length === 0) return false;
    await endInterrupted(tx, sourceId, now);
    return true;
  });
}

/** Shows that a run is alive; throws when it has lost its source to another. */
export async function renewLease(
  tx: Database,
  sourceId: string,
  runId: string,
  now: Date,
): Promise<void> {
  const kept = await tx
    .update(sources)
    .set({ leasedUntil: leaseEnd(now) })
    .where(and(eq(sources.id, sourceId), eq(sources.leasedBy, holder(runId))))
    .returning({ id: sources.id });
  if (kept.length === 0) throw new Error(`Run ${runId} has lost its lease of ${sourceId}.`);
}

/** Gives a source back. */
export async function endLease(tx: Database, sourceId: string, runId: string): Promise<void> {
  await tx
    .update(sources)
    .set({ leasedBy: null, leasedUntil: null })
    .where(and(eq(sources.id, sourceId), eq(sources.leasedBy, holder(runId))));
}

/** A run that was still going when its lease was lost was killed: what it staged is thrown away. */
async function endInterrupted(tx: Database, sourceId: string, now: Date): Promise<void> {
  await tx
    .update(runs)
    .set({ outcome: "failed", reason: "interrupted", endedAt: now })
    .where(and(eq(runs.sourceId, sourceId), eq(runs.outcome, "running")));
}

function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + leaseMs);
}

/** Tells whether a holder is a process of this machine that has ended. */
function isGone(leasedBy: string | null): boolean {
  const [host, pid] = (leasedBy ?? "").split("/");
  if (host !== os.hostname() || pid === undefined) return false;
  if (Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

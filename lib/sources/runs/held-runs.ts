import { eq } from "drizzle-orm";

import { appDb, transaction } from "@/db/client/record";
import { runDrafts, runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import { now as presentMoment } from "@/lib/clock";
import { findAdapter } from "@/lib/sources/adapters/all";

import { closeHeldRun, endRun } from "./end-run";
import { leaseSource } from "./lease";
import { countStaged } from "./stage";
import { takeIn } from "./take-in";

/** Takes in a run that was held, as an editor has looked at it. `conflict` while the source runs. */
export async function releaseHeldRun(admin: Admin, { runId }: { runId: string }): Promise<Result> {
  const run = await findHeld(runId);
  if (!run) return fail("not-found");
  const { source, adapter } = run;
  if (!(await leaseSource(source.id, runId, presentMoment()))) return fail("conflict", "running");
  const { calls } = await countStaged(appDb(), runId);
  const taking = { runId, sourceId: source.id, whole: true, showsToday: true };
  const saved = await takeIn({ ...taking, now: presentMoment() });
  await endRun(
    { runId, source, adapter },
    { outcome: "done", ...saved, calls, whole: true },
    presentMoment(),
  );
  await transaction((tx) => closeHeldRun(tx, runId, decided(admin, "release")));
  return succeed({});
}

/** Throws away what a held run had read; the calls stay as they are. */
export async function discardHeldRun(admin: Admin, { runId }: { runId: string }): Promise<Result> {
  if (!(await findHeld(runId))) return fail("not-found");
  await transaction(async (tx) => {
    await tx.update(runs).set({ outcome: "discarded" }).where(eq(runs.id, runId));
    await tx.delete(runDrafts).where(eq(runDrafts.runId, runId));
    await closeHeldRun(tx, runId, decided(admin, "discard"));
  });
  return succeed({});
}

function decided(admin: Admin, resolution: string) {
  return { name: admin.name, resolution, now: presentMoment() };
}

async function findHeld(runId: string) {
  const [row] = await appDb()
    .select({ outcome: runs.outcome, source: sources })
    .from(runs)
    .innerJoin(sources, eq(sources.id, runs.sourceId))
    .where(eq(runs.id, runId));
  const adapter = row ? findAdapter(row.source.adapter) : null;
  return row?.outcome === "held" && adapter ? { source: row.source, adapter } : null;
}

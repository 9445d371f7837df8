import { and, eq, ne } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { reviewItems } from "@/db/schema/desk";
import { runDrafts, runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";
import { askEditor, closeQuestions } from "@/lib/calls/commands/ask-editor";
import type { SavedDrafts } from "@/lib/calls/commands/save-drafts";
import type { Adapter } from "@/lib/sources/types";
import type { RunFailure, RunOutcome } from "@/lib/sources/vocabulary";

import { endLease } from "./lease";
import { nextRun } from "./rules";

/** How a run ends. */
export type Ending =
  | ({ outcome: "done"; vanished: number; calls: number; whole: boolean } & SavedDrafts)
  | { outcome: "held" | "failed"; reason: RunFailure; detail: string }
  | { outcome: "discarded"; changed: number; calls: number };

interface Ended {
  runId: string;
  source: { id: string };
  adapter: Pick<Adapter, "runsPerDay">;
}

/** Is the question whether a run that was held is taken in after all. */
function heldRunKey(runId: string): string {
  return `held-run:${runId}`;
}

/** Writes how a run ended, gives its source back and plans the next; all of it or nothing. */
export async function endRun(
  { runId, source, adapter }: Ended,
  ending: Ending,
  now: Date,
): Promise<RunOutcome> {
  await transaction(async (tx) => {
    await tx
      .update(runs)
      .set({ ...figuresOf(ending), outcome: ending.outcome, endedAt: now })
      .where(eq(runs.id, runId));
    if (ending.outcome === "held") await askAboutRun(tx, source.id, runId, ending.detail, now);
    else await tx.delete(runDrafts).where(eq(runDrafts.runId, runId));
    if (ending.outcome === "done") await noteGoodRun(tx, source.id, runId, ending, now);
    const nextRunAt = nextRun(adapter.runsPerDay, now, Math.random());
    await tx.update(sources).set({ nextRunAt }).where(eq(sources.id, source.id));
    await endLease(tx, source.id, runId);
  });
  return ending.outcome;
}

function figuresOf(ending: Ending) {
  switch (ending.outcome) {
    case "done": {
      const { added, changed, unchanged, kept, vanished, calls } = ending;
      return { added, changed, kept, vanished, unchanged: calls - added - changed || unchanged };
    }
    case "discarded":
      return { changed: ending.changed, unchanged: ending.calls - ending.changed };
    default:
      return { reason: ending.reason, detail: ending.detail.slice(0, 1000) };
  }
}

async function askAboutRun(
  tx: Database,
  sourceId: string,
  runId: string,
  note: string,
  now: Date,
): Promise<void> {
  const question = { kind: "held-run" as const, key: heldRunKey(runId), sourceId, runId, note };
  await askEditor(tx, [question], now);
}

/** A good run makes those held before it worthless: what they had staged is thrown away. */
async function noteGoodRun(
  tx: Database,
  sourceId: string,
  runId: string,
  { calls, whole }: { calls: number; whole: boolean },
  now: Date,
): Promise<void> {
  await tx
    .update(sources)
    .set({ lastCheckedAt: now, ...(whole ? { lastCount: calls } : {}) })
    .where(eq(sources.id, sourceId));
  const held = await tx
    .update(runs)
    .set({ outcome: "discarded" })
    .where(and(eq(runs.sourceId, sourceId), eq(runs.outcome, "held"), ne(runs.id, runId)))
    .returning({ id: runs.id });
  for (const { id } of held) await tx.delete(runDrafts).where(eq(runDrafts.runId, id));
  await closeQuestions(
    tx,
    held.map(({ id }) => heldRunKey(id)),
    "later-run",
    now,
  );
}

/** Closes the question about a held run once somebody has decided. */
export async function closeHeldRun(
  tx: Database,
  runId: string,
  by: { name: string; resolution: string; now: Date },
): Promise<void> {
  await tx
    .update(reviewItems)
    .set({ resolvedAt: by.now, resolvedBy: by.name, resolution: by.resolution })
    .where(eq(reviewItems.key, heldRunKey(runId)));
}

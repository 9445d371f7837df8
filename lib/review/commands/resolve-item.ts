import { and, eq, isNull } from "drizzle-orm";

import { appDb, transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { callEdits, reviewItems } from "@/db/schema/desk";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import { mergeCalls } from "@/lib/calls/commands/merge-calls";
import { setFacts } from "@/lib/calls/commands/set-facts";
import { listCallRecords } from "@/lib/calls/queries/records";
import { type CallContent, isSame, recordContent } from "@/lib/calls/rules/content";
import { now as presentMoment } from "@/lib/clock";
import { discardHeldRun, releaseHeldRun } from "@/lib/sources/runs/held-runs";

import { isResolution, type Resolution } from "../vocabulary";

type Item = typeof reviewItems.$inferSelect;

interface Decision {
  item: Item;
  resolution: Resolution;
  by: string;
  now: Date;
}

/**
 * Carries out what an editor decided about an item and closes it, together. `conflict` when
 * somebody else decided meanwhile, `invalid` when the decision is not one for this kind of item.
 */
export async function resolveReviewItem(
  admin: Admin,
  { itemId, resolution }: { itemId: string; resolution: string },
): Promise<Result> {
  const [item] = await appDb().select().from(reviewItems).where(eq(reviewItems.id, itemId));
  if (!item) return fail("not-found");
  if (item.resolvedAt !== null) return fail("conflict", "already-resolved");
  if (!isResolution(item.kind, resolution)) return fail("invalid", "not-a-resolution");
  if (item.kind === "held-run") {
    const run = { runId: item.runId ?? "" };
    return resolution === "release" ? releaseHeldRun(admin, run) : discardHeldRun(admin, run);
  }
  const now = presentMoment();
  return transaction(async (tx) => {
    const closed = await close(tx, { item, resolution, by: admin.name, now });
    if (!closed) return fail("conflict", "already-resolved");
    await carryOut(tx, { item, resolution, by: admin.name, now });
    return succeed({});
  });
}

/** Of two editors who decide at once, the one whose row this changes has decided. */
async function close(tx: Database, { item, resolution, by, now }: Decision): Promise<boolean> {
  const decided = await tx
    .update(reviewItems)
    .set({ resolvedAt: now, resolvedBy: by, resolution })
    .where(and(eq(reviewItems.id, item.id), isNull(reviewItems.resolvedAt)))
    .returning({ id: reviewItems.id });
  return decided.length > 0;
}

async function carryOut(tx: Database, decision: Decision): Promise<void> {
  const { item, resolution, by, now } = decision;
  const [callId, otherId] = [item.callId ?? "", item.otherCallId ?? ""];
  switch (resolution) {
    case "accept":
      await acceptFact(tx, decision);
      return;
    case "merge":
      await mergeCalls(tx, { keptId: callId, mergedId: otherId, by, now });
      return;
    case "merge-other-way":
      await mergeCalls(tx, { keptId: otherId, mergedId: callId, by, now });
      return;
    case "withdraw":
      await setFact(tx, callId, "withdrawn", true, decision);
      return;
    default:
  }
}

/** What the source says stands from now on, and the fact is the source's again. */
async function acceptFact(tx: Database, decision: Decision): Promise<void> {
  const { item } = decision;
  if (item.callId === null || item.fact === null) return;
  await setFact(tx, item.callId, item.fact, item.after, decision);
  await tx
    .delete(callEdits)
    .where(and(eq(callEdits.callId, item.callId), eq(callEdits.fact, item.fact)));
}

async function setFact(
  tx: Database,
  callId: string,
  fact: string,
  after: unknown,
  { by, now }: Decision,
): Promise<void> {
  const [record] = await listCallRecords([callId], tx);
  if (!record) return;
  const content = recordContent(record);
  const name = Object.keys(content).find((key): key is keyof CallContent => key === fact);
  if (name === undefined || isSame(content[name], after)) return;
  await setFacts(tx, record, [{ fact: name, before: content[name], after }], { by, now });
}

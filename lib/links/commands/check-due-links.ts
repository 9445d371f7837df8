import { randomUUID } from "node:crypto";

import { and, eq, inArray, isNull } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { linkChecks, reviewItems } from "@/db/schema/desk";

import type { AskLink } from "../ask";
import { getLinkCheck, listCallsLinking, listDueLinks, listIdleLinkItems } from "../queries";
import { judge, type LinkOutcome } from "../rules";
import type { LinkState } from "../vocabulary";

/** What one round of asking found. */
export type CheckedLinks = Record<LinkState, number>;

interface Round {
  now: Date;
  ask: AskLink;
  limit: number;
}

/**
 * Asks the addresses that are due, one after the other, and keeps how each stands. A broken one is
 * put before an editor and taken back when it works again; no call is ever unpublished for it.
 */
export async function checkDueLinks({ now, ask, limit }: Round): Promise<CheckedLinks> {
  const checked: CheckedLinks = { valid: 0, uncertain: 0, broken: 0 };
  const outcomes: [url: string, outcome: LinkOutcome][] = [];
  for (const url of await listDueLinks({ now, limit })) outcomes.push([url, await ask(url)]);
  if (isOffline(outcomes)) return checked;
  for (const [url, outcome] of outcomes) {
    const state = await transaction((tx) => keepOutcome(tx, url, outcome, now));
    checked[state] += 1;
  }
  const idle = await listIdleLinkItems();
  if (idle.length > 0) await transaction((tx) => resolveItems(tx, idle, "changed", now));
  return checked;
}

/** Where several addresses gave no answer at all and none did, it is this machine that has no network. */
function isOffline(outcomes: readonly [url: string, outcome: LinkOutcome][]): boolean {
  return outcomes.length > 2 && outcomes.every(([, outcome]) => !outcome.answered);
}

async function keepOutcome(
  tx: Database,
  url: string,
  outcome: LinkOutcome,
  now: Date,
): Promise<LinkState> {
  const previous = await getLinkCheck(url, tx);
  const judged = judge(previous, outcome, now);
  await tx
    .insert(linkChecks)
    .values({ url, ...judged })
    .onConflictDoUpdate({ target: linkChecks.url, set: judged });
  if (judged.state === "broken") await raiseItems(tx, url, previous?.state !== "broken", now);
  if (judged.state === "valid")
    await resolveItems(tx, await openItems(tx, url), "works-again", now);
  return judged.state;
}

/** An editor who has put a broken link aside is asked again only when it broke anew. */
async function raiseItems(tx: Database, url: string, anew: boolean, now: Date): Promise<void> {
  for (const callId of await listCallsLinking(url, tx)) {
    const key = `broken-link:${callId}:${url}`;
    const open = { raisedAt: now, resolvedAt: null, resolvedBy: null, resolution: null };
    const item = {
      id: randomUUID(),
      kind: "broken-link" as const,
      key,
      callId,
      note: url,
      ...open,
    };
    const insert = tx.insert(reviewItems).values(item);
    await (anew
      ? insert.onConflictDoUpdate({ target: reviewItems.key, set: open })
      : insert.onConflictDoNothing({ target: reviewItems.key }));
  }
}

async function openItems(tx: Database, url: string): Promise<string[]> {
  const rows = await tx
    .select({ id: reviewItems.id })
    .from(reviewItems)
    .where(
      and(
        eq(reviewItems.kind, "broken-link"),
        eq(reviewItems.note, url),
        isNull(reviewItems.resolvedAt),
      ),
    );
  return rows.map(({ id }) => id);
}

async function resolveItems(tx: Database, ids: string[], resolution: string, now: Date) {
  if (ids.length === 0) return;
  await tx
    .update(reviewItems)
    .set({ resolvedAt: now, resolution })
    .where(inArray(reviewItems.id, ids));
}

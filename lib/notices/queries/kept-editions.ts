import { and, eq, inArray, isNull } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { shortlistItems } from "@/db/schema/shortlist";
import { listCallRecords } from "@/lib/calls/queries/records";
import { editionKey } from "@/lib/calls/rules/editions";
import { callState } from "@/lib/calls/rules/state";

import type { Happening } from "../rules/happenings";
import { followKinds, toldStages } from "../vocabulary";

/** Gives the calls for whose sake a happening is told: those who keep one of them hear of it. */
export type KeptOf = (happening: Pick<Happening, "callId" | "events">) => Promise<string[]>;

/**
 * Makes a reader of the calls for whose sake something is told at `now`: the call itself, but where its
 * next edition is expected or there, the editions of it that are over and kept. Kept calls are read once.
 */
export function followedBy(tx: Database, now: Date): KeptOf {
  let kept: Promise<Map<string, string[]>> | null = null;
  return async ({ callId, events }) => {
    if (!events.some((kind) => followKinds.includes(kind))) return [callId];
    kept ??= readKeptEditions(tx);
    const [call] = await listCallRecords([callId], tx);
    const ids = call ? ((await kept).get(editionKey(call)) ?? []) : [];
    if (ids.length === 0) return [];
    const editions = await listCallRecords(ids, tx);
    return editions.filter((edition) => callState(edition, now) === "closed").map(({ id }) => id);
  };
}

/** Reads the calls that some organisation works on, by what their editions have in common. */
async function readKeptEditions(tx: Database): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectDistinct({ id: calls.id, title: calls.title, programme: calls.programme })
    .from(shortlistItems)
    .innerJoin(calls, eq(calls.id, shortlistItems.callId))
    .where(and(isNull(shortlistItems.removedAt), inArray(shortlistItems.stage, [...toldStages])));
  const byKey = new Map<string, string[]>();
  for (const { id, ...call } of rows) {
    const key = editionKey(call);
    byKey.set(key, [...(byKey.get(key) ?? []), id]);
  }
  return byKey;
}

import type { Database } from "@/db/client/types";
import { getEditions } from "@/lib/calls/queries/editions";
import { listCallRecords } from "@/lib/calls/queries/records";
import { summarise } from "@/lib/calls/rules/summary";
import type { CallSummary } from "@/lib/calls/types";

import type { ShortlistItem } from "../types";

type KeptCall = Pick<ShortlistItem, "call" | "nextEdition" | "expectedAgain">;

/**
 * Gives calls at `now` by the id they were kept under, those that turned out to be another as that
 * one; a call that is over comes with its next edition, or our estimate of it.
 */
export async function listKeptCalls(
  ids: readonly string[],
  now: Date,
  db: Database,
): Promise<Map<string, KeptCall>> {
  const records = await listCallRecords(ids, db);
  const twins = await listCallRecords(
    records.flatMap(({ mergedInto }) => mergedInto ?? []),
    db,
  );
  const twinOf = new Map(twins.map((call) => [call.id, call]));
  const kept = await Promise.all(
    records.map(async (record) => {
      const call = summarise(twinOf.get(record.mergedInto ?? "") ?? record, now);
      return [record.id, { call, ...(await nextOf(call, now, db)) }] as const;
    }),
  );
  return new Map(kept);
}

async function nextOf(call: CallSummary, now: Date, db: Database): Promise<Omit<KeptCall, "call">> {
  if (call.state !== "closed" && call.state !== "withdrawn") {
    return { nextEdition: null, expectedAgain: null };
  }
  const { later, expected } = await getEditions(call, now, db);
  return { nextEdition: later.at(-1) ?? null, expectedAgain: expected };
}

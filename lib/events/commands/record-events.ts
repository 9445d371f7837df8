import { eq } from "drizzle-orm";

import { takeChangeSeqs } from "@/db/change-seq";
import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import { callEvents } from "@/db/schema/events";
import { sources } from "@/db/schema/sources";
import { type CallContent, recordContent } from "@/lib/calls/rules/content";
import type { CallRecord } from "@/lib/calls/types";

import { eventsOf } from "../rules/events-of";
import type { CallAtMoment, CallChange } from "../types";
import { bundledAdapter } from "../vocabulary";

/** Who made the changes: an editor, or the source of this id. */
export type ChangedBy = "editor" | { sourceId: string };

/**
 * Writes down what happened to calls, in the transaction that changed them, in the order given and
 * under numbers of the record. An editor's publishing is always news. A source's is, unless it is the
 * bundled catalogue or was never read to its end: its first filling tells what was there long before.
 */
export async function recordChangeEvents(
  tx: Database,
  changes: readonly CallChange[],
  by: ChangedBy,
  at: Date,
): Promise<void> {
  const maybe = changes.filter(({ after }) => after.isPublic);
  if (maybe.length === 0) return;
  const isNews = by === "editor" || (await tellsNews(tx, by.sourceId));
  const events = maybe.flatMap((change) =>
    eventsOf(change, at, isNews).map((event) => ({ callId: change.callId, ...event })),
  );
  if (events.length === 0) return;
  const firstSeq = await takeChangeSeqs(tx, events.length);
  const rows = events.map((event, place) => ({ ...event, seq: firstSeq + place, happenedAt: at }));
  await insertAll(tx, callEvents, rows);
}

/** Is a held call as it stands in the record. */
export function asHeld(record: CallRecord): CallAtMoment {
  return { content: recordContent(record), isPublic: isPublic(record) };
}

/** Is a held call with other content, as it is about to be written. */
export function asWritten(
  record: Pick<CallRecord, "publication" | "mergedInto">,
  content: CallContent,
): CallAtMoment {
  return { content, isPublic: isPublic(record) };
}

function isPublic({
  publication,
  mergedInto,
}: Pick<CallRecord, "publication" | "mergedInto">): boolean {
  return publication === "published" && mergedInto === null;
}

async function tellsNews(tx: Database, sourceId: string): Promise<boolean> {
  const [source] = await tx
    .select({ adapter: sources.adapter, lastCheckedAt: sources.lastCheckedAt })
    .from(sources)
    .where(eq(sources.id, sourceId));
  return source !== undefined && source.adapter !== bundledAdapter && source.lastCheckedAt !== null;
}

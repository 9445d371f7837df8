import type { Database } from "@/db/client/types";
import { listCallRecords } from "@/lib/calls/queries/records";
import { type CallContent, isSame, recordContent } from "@/lib/calls/rules/content";
import type { CallRecord } from "@/lib/calls/types";
import { asHeld, asWritten, recordChangeEvents } from "@/lib/events/commands/record-events";
import type { CallChange } from "@/lib/events/types";

import type { RuledMerge } from "./offer-merges";
import { type Change, idOf, type Origin, publicationOf } from "./write-changes";

/**
 * Writes down what a batch did to calls, once it is known which of them were merged. A call that was
 * merged away has no events. One that takes the place of a bundled call is not new: of it is told what
 * differs in its dates, as the other facts are the same thing in other words.
 */
export async function recordBatch(
  tx: Database,
  { changes, merges }: { changes: readonly Change[]; merges: readonly RuledMerge[] },
  origin: Origin,
): Promise<void> {
  const mergedAway = new Set(merges.map(({ mergedId }) => mergedId));
  const records = await listCallRecords([...mergedAway], tx);
  const replaced = new Map(
    merges.map(({ keptId, mergedId }) => [keptId, records.find(({ id }) => id === mergedId)]),
  );
  const told = changes
    .map((change) => eventChange(change, origin))
    .filter(({ callId }) => !mergedAway.has(callId))
    .map((change) => inPlaceOf(change, replaced.get(change.callId)));
  await recordChangeEvents(tx, told, origin, origin.now);
}

function eventChange(change: Change, origin: Origin): CallChange {
  const { held, judged } = change;
  const mergedInto = held?.record.mergedInto ?? null;
  return {
    callId: idOf(change, origin),
    before: held ? asHeld(held.record) : null,
    after: asWritten({ publication: publicationOf(change), mergedInto }, judged.content),
  };
}

function inPlaceOf(change: CallChange, other: CallRecord | undefined): CallChange {
  if (other?.publication !== "published" || change.before?.isPublic) return change;
  const { content } = change.after;
  const { deadlines, withdrawn } = recordContent(other);
  const isSameDate =
    content.deadlines.length === 0 || isSame(days(content.deadlines), days(deadlines));
  const dates = isSameDate ? {} : { deadlines };
  return { ...change, before: { content: { ...content, ...dates, withdrawn }, isPublic: true } };
}

/** A time of day that only one of two sources states is no other deadline. */
function days(deadlines: CallContent["deadlines"]): string[] {
  return deadlines.map(({ localDate }) => localDate).toSorted();
}

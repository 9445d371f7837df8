import { type FactNote, heldDraft } from "@/lib/calls/form/validation";
import type { CallRecord } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";

/** Is a call of the record as the draft it would be, so that facts can be changed one by one. */
export function draftOf(record: CallRecord, facts: readonly FactNote[] = []): CallDraft {
  return heldDraft.parse({
    ...record,
    parent: record.parentKey,
    withdrawn: record.withdrawnAt !== null,
    deadlines: record.deadlines.map(({ id: _id, ...deadline }) => deadline),
    facts,
  });
}

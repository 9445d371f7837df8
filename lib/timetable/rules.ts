import type { FactEdit } from "@/lib/calls/rules/held-back";
import { judgeDraft } from "@/lib/calls/rules/held-back";
import type { FactChange } from "@/lib/calls/rules/content";
import type { CallRecord } from "@/lib/calls/types";

import type { RowReading } from "./types";

/** What taking a row would do; a `bad` one cannot be taken. */
export type RowEffect = "new" | "changed" | "unchanged" | "bad";

/** A row with what it would do to the call the authority gave before. */
export interface PreviewRow extends RowReading {
  readonly effect: RowEffect;
  /** Facts that change at once. */
  readonly changes: readonly FactChange[];
  /** Facts that an editor decides on first. */
  readonly asks: readonly FactChange[];
}

/** What the record holds under a row's key. */
export interface HeldCall {
  readonly record: CallRecord;
  readonly edits: readonly FactEdit[];
}

/** Compares rows with the calls the authority gave before, so that taking does just what was shown. */
export function previewRows(
  rows: readonly RowReading[],
  held: ReadonlyMap<string, HeldCall>,
): PreviewRow[] {
  return rows.map((row) => {
    if (row.draft === null) return { ...row, effect: "bad", changes: [], asks: [] };
    const call = held.get(row.draft.externalKey);
    if (!call) return { ...row, effect: "new", changes: [], asks: [] };
    const { changes, asks } = judgeDraft(call.record, row.draft, call.edits);
    const effect = changes.length + asks.length > 0 ? "changed" : "unchanged";
    return { ...row, effect, changes, asks };
  });
}

/** Counts rows by what taking them would do. */
export function countEffects(rows: readonly Pick<PreviewRow, "effect">[]) {
  const count = (effect: RowEffect) => rows.filter((row) => row.effect === effect).length;
  return {
    added: count("new"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    bad: count("bad"),
  };
}

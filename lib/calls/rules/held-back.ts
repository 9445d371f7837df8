import type { CallRecord } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";

import { type CallContent, contentOf, type FactChange, isSame, recordContent } from "./content";

/** A fact that an editor, or a merge, has set in the place of the source (`call_edits`). */
export interface FactEdit {
  fact: string;
  sourceValue: unknown;
  editedBy: string;
  releasedAt: Date | null;
}

/** What of a draft may be written: what an editor has a say in stays as it is. */
export interface Judged {
  /** What the call says from now on: the draft's facts, and the record's where one is held. */
  content: CallContent;
  /** Facts that change now. */
  changes: FactChange[];
  /** Facts the source now states otherwise and an editor decides on. */
  asks: FactChange[];
  /** Edits whose fact the source now states anew, with what it says. */
  restated: { fact: string; sourceValue: unknown }[];
  /** Facts filled in by a merge that the source now states itself. */
  outgrown: string[];
}

/** Who may apply, where and under which name: such changes ask first where an editor was at work. */
const asksFirst: ReadonlySet<string> = new Set<keyof CallContent>([
  "title",
  "coverage",
  "applicantTypes",
  "applicants",
  "mayLead",
]);

/** Marks an edit that only fills what the source leaves open, from a call merged into this one. */
const mergeMark = "merge:";

/** Is who edits when a call of this id is merged in. */
export function mergedFrom(callId: string): string {
  return `${mergeMark}${callId}`;
}

/**
 * Judges what a source now says of a call it gave before. Dates and amounts apply by themselves; a
 * fact an editor set stays until released; one that was released asks first when it is about who,
 * where or the title. A published call never loses its whole coverage (DESIGN.md 4.2).
 */
export function judgeDraft(
  record: CallRecord,
  draft: CallDraft,
  edits: readonly FactEdit[],
): Judged {
  const now = recordContent(record);
  const said = contentOf(draft);
  const judged: Judged = { ...judgeNew(draft), content: said };
  const kept: [fact: string, value: unknown][] = [];
  for (const fact of factsOf(said)) {
    const change = { fact, before: now[fact], after: said[fact] };
    const edit = edits.find((one) => one.fact === fact);
    const verdict = judgeFact(change, edit, record, said.coverage.include.length === 0);
    if (verdict.outgrown) judged.outgrown.push(fact);
    if (verdict.restated) judged.restated.push({ fact, sourceValue: change.after });
    if (verdict.asks) judged.asks.push(change);
    if (verdict.keeps) kept.push([fact, change.before]);
    else if (!isSame(change.before, change.after)) judged.changes.push(change);
  }
  return { ...judged, content: { ...said, ...Object.fromEntries(kept) } };
}

/** Judges the first draft of a call: all of it may be written. */
export function judgeNew(draft: CallDraft): Judged {
  return { content: contentOf(draft), changes: [], asks: [], restated: [], outgrown: [] };
}

interface Verdict {
  keeps: boolean;
  asks: boolean;
  restated: boolean;
  outgrown: boolean;
}

const applies: Verdict = { keeps: false, asks: false, restated: false, outgrown: false };

function judgeFact(
  { fact, before, after }: FactChange,
  edit: FactEdit | undefined,
  record: CallRecord,
  losesAll: boolean,
): Verdict {
  const differs = !isSame(before, after);
  if (fact === "coverage" && losesAll && record.publication === "published") {
    return { ...applies, keeps: true, asks: differs };
  }
  if (edit === undefined) return applies;
  if (edit.releasedAt !== null) {
    const asks = differs && asksFirst.has(fact);
    return { ...applies, keeps: asks, asks };
  }
  if (edit.editedBy.startsWith(mergeMark) && !isEmpty(after)) return { ...applies, outgrown: true };
  const restated = !isSame(edit.sourceValue, after);
  return { ...applies, keeps: true, restated, asks: restated && differs };
}

/** Tells whether a fact's value says nothing: not stated, or a list without entries. */
export function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function factsOf(content: CallContent) {
  return Object.keys(content) as (keyof CallContent)[];
}

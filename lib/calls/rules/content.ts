import type { CallRecord, Deadline } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";

const listed = <Word extends string>(words: readonly Word[]): Word[] => [...new Set(words)].sort();

/**
 * Is what a draft says of a call, fact by fact under the record's names: lists sorted and without
 * repeats, deadlines in order, so that equal content has equal values.
 */
export function contentOf(draft: CallDraft): CallContent {
  const { externalKey: _key, seenOn: _seenOn, facts: _facts, parent, ...facts } = draft;
  return {
    ...facts,
    parentKey: parent,
    themes: listed(facts.themes),
    objectives: listed(facts.objectives),
    applicantTypes: listed(facts.applicantTypes),
    applicationLanguages: listed(facts.applicationLanguages),
    coverage: {
      include: listed(facts.coverage.include),
      exclude: listed(facts.coverage.exclude),
      approximate: facts.coverage.approximate,
    },
    deadlines: facts.deadlines.toSorted(inOrder),
  };
}

/** What is said of a call, fact by fact under the record's names. */
export interface CallContent extends Omit<
  CallDraft,
  "externalKey" | "seenOn" | "facts" | "parent" | "themes" | "fund"
> {
  parentKey: string | null;
  themes: string[];
  fund: string;
}

/** One fact that a source now states otherwise. */
export interface FactChange {
  fact: keyof CallContent;
  before: unknown;
  after: unknown;
}

/** Is what the record says of a call, fact by fact as `contentOf` says it of a draft. */
export function recordContent(record: CallRecord): CallContent {
  const {
    id: _id,
    slug: _slug,
    sourceId: _sourceId,
    externalKey: _key,
    publication: _publication,
    mergedInto: _mergedInto,
    missedRuns: _missedRuns,
    seenOn: _seenOn,
    lastCheckedAt: _lastCheckedAt,
    changeSeq: _changeSeq,
    withdrawnAt,
    deadlines,
    ...facts
  } = record;
  return {
    ...facts,
    withdrawn: withdrawnAt !== null,
    deadlines: deadlines.map(({ id: _deadlineId, ...deadline }) => deadline).toSorted(inOrder),
  };
}

/** Lists the facts in which a draft's content differs from the record, in the content's order. */
export function changedFacts(record: CallRecord, content: CallContent): FactChange[] {
  const held = recordContent(record);
  return (Object.keys(content) as (keyof CallContent)[])
    .map((fact) => ({ fact, before: held[fact], after: content[fact] }))
    .filter(({ before, after }) => !isSame(before, after));
}

/** Tells whether two values of a fact are equal, in whatever order their keys stand. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

function inOrder(a: Omit<Deadline, "id">, b: Omit<Deadline, "id">): number {
  return a.localDate.localeCompare(b.localDate) || a.stage - b.stage;
}

/** Writes a value as JSON with the keys of every object sorted, so that only values count. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

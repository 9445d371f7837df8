import type { CallRecord, Deadline } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";

const listed = <Word extends string>(words: readonly Word[]): Word[] => [...new Set(words)].sort();

/**
 * Is what a draft says of a call, fact by fact under the record's names: lists sorted and without
 * repeats, deadlines in order, so that equal content has equal values.
 */
export function contentOf(draft: CallDraft) {
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

export type CallContent = ReturnType<typeof contentOf>;

/** One fact that a source now states otherwise. */
export interface FactChange {
  fact: keyof CallContent;
  before: unknown;
  after: unknown;
}

/** Lists the facts in which a draft's content differs from the record, in the content's order. */
export function changedFacts(record: CallRecord, content: CallContent): FactChange[] {
  const held = {
    ...record,
    withdrawn: record.withdrawnAt !== null,
    deadlines: record.deadlines.map(({ id: _id, ...deadline }) => deadline).toSorted(inOrder),
  };
  return (Object.keys(content) as (keyof CallContent)[])
    .map((fact) => ({ fact, before: held[fact], after: content[fact] }))
    .filter(({ before, after }) => canonical(before) !== canonical(after));
}

function inOrder(a: Omit<Deadline, "id">, b: Omit<Deadline, "id">): number {
  return a.localDate.localeCompare(b.localDate) || a.stage - b.stage;
}

/** JSON with the keys of every object sorted, so that only values count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

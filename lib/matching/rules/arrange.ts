import type { Judgement, MatchCounts } from "../types";
import type { CriterionName, MatchGroup, MatchShow } from "../vocabulary";
import { failingOf, isOffSubject } from "./group";

export const matchesPerPage = 20;

type Sorted = Judgement & { readonly id: string };

/** The lists of a page of matches and what they count. */
export interface Arranged<One extends Sorted> extends Record<MatchShow, One[]> {
  counts: MatchCounts;
}

/**
 * Arranges judged calls into the lists of the page: what fits stands before what could, and what
 * could but is on other subjects has a list of its own. `without` are calls put aside.
 */
export function arrange<One extends Sorted>(
  groups: Readonly<Record<MatchGroup, readonly One[]>>,
  without: ReadonlySet<string>,
): Arranged<One> {
  const kept = (group: MatchGroup) => groups[group].filter(({ id }) => !without.has(id));
  const [fits, could, not] = [kept("fits"), kept("could-fit"), kept("does-not-fit")];
  const onSubject = could.filter(({ criteria }) => !isOffSubject(criteria));
  const offSubject = could.filter(({ criteria }) => isOffSubject(criteria));
  const failing: Partial<Record<CriterionName, number>> = {};
  for (const { criteria } of not) {
    for (const { criterion } of failingOf(criteria)) {
      failing[criterion] = (failing[criterion] ?? 0) + 1;
    }
  }
  return {
    matches: [...fits, ...onSubject],
    "other-subjects": offSubject,
    "does-not-fit": not,
    counts: {
      fits: fits.length,
      couldFit: onSubject.length,
      offSubject: offSubject.length,
      doesNotFit: not.length,
      failing,
    },
  };
}

/** Cuts one page out of a list; a page past the last is the last. */
export function pageOf<One>(list: readonly One[], page: number) {
  const pages = Math.ceil(list.length / matchesPerPage);
  const taken = Math.max(1, Math.min(page, pages));
  const from = (taken - 1) * matchesPerPage;
  return { shown: list.slice(from, from + matchesPerPage), page: taken, pages };
}

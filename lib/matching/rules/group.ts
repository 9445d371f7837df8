import type { Criterion } from "../types";
import { type CriterionName, type MatchGroup, type Question, required } from "../vocabulary";

/** Tells whether a criterion shuts a call out when it is not met. */
export function isRequired(name: CriterionName): boolean {
  return required.some((one) => one === name);
}

/**
 * Says where a call stands. It does not fit when its state, coverage or applicants shut the
 * organisation out; it fits when nothing is against it, what is required is known, and no answer
 * of ours could still turn against it; in between it could fit.
 */
export function groupOf(criteria: readonly Criterion[]): MatchGroup {
  let open = false;
  for (const { criterion, verdict, ask } of criteria) {
    if (verdict === "met") continue;
    if (verdict === "unknown") {
      if (ask !== null || isRequired(criterion)) open = true;
    } else if (isRequired(criterion)) return "does-not-fit";
    else open = true;
  }
  return open ? "could-fit" : "fits";
}

/** What stands between a call and "fits". */
export interface Lacking {
  /** Criteria that are against it, or that ask for something to be found, as partners are. */
  readonly against: readonly Criterion[];
  /** The questions whose answers are missing, each once, in the order of the criteria. */
  readonly questions: readonly Question[];
  /** What is required and the call does not say. */
  readonly unsaid: readonly Criterion[];
}

/** Sorts out what is missing. Partners not named yet are missing partners, rather than a question. */
export function lackingOf(criteria: readonly Criterion[]): Lacking {
  const isAgainst = ({ verdict, ask }: Criterion) =>
    verdict === "not-met" || (verdict === "unknown" && ask === "partners");
  const open = criteria.filter((one) => one.verdict === "unknown" && !isAgainst(one));
  return {
    against: criteria.filter(isAgainst),
    questions: [...new Set(open.flatMap(({ ask }) => ask ?? []))],
    unsaid: open.filter(({ criterion, ask }) => ask === null && isRequired(criterion)),
  };
}

/** The required criteria that shut a call out. */
export function failingOf(criteria: readonly Criterion[]): Criterion[] {
  return criteria.filter(
    ({ criterion, verdict }) => verdict === "not-met" && isRequired(criterion),
  );
}

/** Tells whether a call is on other subjects than the organisation's. */
export function isOffSubject(criteria: readonly Criterion[]): boolean {
  return criteria.some(({ criterion, verdict }) => criterion === "themes" && verdict === "not-met");
}

import type { Because, Criterion } from "../types";
import type { BecauseKey, CriterionName, Question, Verdict } from "../vocabulary";

/** Says what came of one criterion and why. */
export function judged(
  criterion: CriterionName,
  verdict: Verdict,
  key: BecauseKey,
  args: Because["args"] = {},
  ask: Question | null = null,
): Criterion {
  return { criterion, verdict, because: { key, args }, ask };
}

/** Gives what two lists share, in the order of the first. */
export function shared<T>(some: readonly T[], others: readonly T[]): T[] {
  return some.filter((one) => others.includes(one));
}

import type { Criterion } from "../types";
import { isRequired } from "./group";

/** What puts matches into one total order: the less the rank, the earlier, and of equal ones the id decides. */
export interface Ranked {
  readonly rank: number;
  readonly id: string;
}

/** A deadline that is past stands behind every one to come, the latest first. */
const past = 2 ** 40;
const distanceMax = 2 ** 42;
const overlapMax = 31;

/**
 * Ranks a match (DESIGN.md 4.6) in one number: the unknowns among what is required weigh most,
 * then the themes in common, then how near its deadline is. `deadline` is the next one, or the
 * last when all are past, in minutes since 1970, -1 without any; `now` is in those minutes too.
 */
export function rankOf(
  criteria: readonly Criterion[],
  themes: Criterion,
  deadline: number,
  now: number,
): number {
  let unknowns = 0;
  for (const { criterion, verdict } of criteria) {
    if (verdict === "unknown" && isRequired(criterion)) unknowns += 1;
  }
  const ahead = deadline - now;
  const distance = deadline < 0 ? past - 1 : ahead >= 0 ? ahead : past - ahead;
  return (unknowns * (overlapMax + 1) + overlapMax - overlapOf(themes)) * distanceMax + distance;
}

/** Orders matches, the best first. */
export function compareRanked(one: Ranked, other: Ranked): number {
  return one.rank - other.rank || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

function overlapOf({ verdict, because: { args } }: Criterion): number {
  return verdict === "met" && Array.isArray(args.themes)
    ? Math.min(args.themes.length, overlapMax)
    : 0;
}

/** So many are picked one by one; for more, sorting them all costs less. */
const pickedAtMost = 40;

/** Gives the best so many of a list in their order, without sorting the rest where that pays. */
export function bestOf<One extends Ranked>(list: readonly One[], count: number): One[] {
  if (count > pickedAtMost) return list.toSorted(compareRanked).slice(0, count);
  const best: One[] = [];
  for (const one of list) {
    const last = best[count - 1];
    if (last !== undefined && compareRanked(one, last) >= 0) continue;
    const place = best.findIndex((other) => compareRanked(one, other) < 0);
    best.splice(place < 0 ? best.length : place, 0, one);
    if (best.length > count) best.pop();
  }
  return best;
}

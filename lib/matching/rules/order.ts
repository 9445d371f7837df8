import type { Judgement } from "../types";
import { isRequired } from "./group";

/** What puts matches into one total order. */
export interface Rank {
  readonly unknowns: number;
  readonly overlap: number;
  readonly distance: number;
  readonly id: string;
}

/** A deadline that is past stands behind every one to come, the latest first. */
const past = 2 ** 40;

/**
 * Ranks a match (DESIGN.md 4.6) by its criteria and its next deadline, or the last when all are
 * past, in minutes since 1970; -1 without any. `now` is in those minutes too.
 */
export function rankOf(
  criteria: Judgement["criteria"],
  deadline: number,
  now: number,
): Omit<Rank, "id"> {
  let unknowns = 0;
  let overlap = 0;
  for (const { criterion, verdict, because } of criteria) {
    if (verdict === "unknown" && isRequired(criterion)) unknowns += 1;
    if (verdict === "met" && criterion === "themes") overlap = lengthOf(because.args.themes);
  }
  const ahead = deadline - now;
  const distance = deadline < 0 ? past - 1 : ahead >= 0 ? ahead : past - ahead;
  return { unknowns, overlap, distance };
}

/** Orders by fewest unknowns among what is required, most common themes, nearest deadline, id. */
export function compareRanks(one: Rank, other: Rank): number {
  return (
    one.unknowns - other.unknowns ||
    other.overlap - one.overlap ||
    one.distance - other.distance ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

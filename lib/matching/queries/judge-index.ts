import { callStates } from "@/lib/calls/vocabulary";
import { eachBit } from "@/lib/search/index/bits";
import { judgeAt, type SearchIndex } from "@/lib/search/index/search-index";

import { judgeFor } from "../rules/judge";
import { compareRanked, type Ranked, rankOf } from "../rules/order";
import type { Criterion, Judgement, MatchProfile } from "../types";
import type { MatchGroup } from "../vocabulary";
import { likelyCeiling } from "./likely-ceiling";

/** A call of an index, judged and ranked. What does not fit has its required criteria alone. */
export interface Match extends Judgement, Ranked {
  /** Its place in the index. */
  readonly at: number;
}

const minuteMs = 60_000;

/**
 * Judges every call that everybody sees for a profile at `now`. What fits and what could stands in
 * the order of DESIGN.md 4.6; what does not, most of a record, is left for `bestOf` to sort.
 * Nothing is kept: a changed call or profile is judged as it now is.
 */
export function judgeIndex(
  index: SearchIndex,
  profile: MatchProfile,
  now: Date,
): Record<MatchGroup, Match[]> {
  judgeAt(index, now);
  const { shown, demands: demandsAt, state: stateAt, deadlineMinute } = index.columns;
  const judge = judgeFor(profile, likelyCeiling(profile));
  const minute = Math.floor(now.getTime() / minuteMs);
  const groups: Record<MatchGroup, Match[]> = { fits: [], "could-fit": [], "does-not-fit": [] };
  eachBit(shown, (at) => {
    const demands = demandsAt.list[at];
    const state = callStates[stateAt[at] ?? -1];
    if (!demands || !state) return;
    const call = { demands, state };
    const required = judge.required(call);
    const { group, criteria } = isShutOut(required)
      ? { group: "does-not-fit" as const, criteria: required }
      : judge.whole(call);
    const rank = rankOf(required, judge.themes(call), deadlineMinute[at] ?? -1, minute);
    groups[group].push({ id: demands.id, at, group, criteria, rank });
  });
  groups.fits.sort(compareRanked);
  groups["could-fit"].sort(compareRanked);
  return groups;
}

function isShutOut(required: readonly Criterion[]): boolean {
  return required.some(({ verdict }) => verdict === "not-met");
}

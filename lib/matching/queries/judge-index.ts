import { callStates } from "@/lib/calls/vocabulary";
import { eachBit } from "@/lib/search/index/bits";
import { judgeAt, type SearchIndex } from "@/lib/search/index/search-index";

import { judgeFor } from "../rules/judge";
import { compareRanks, type Rank, rankOf } from "../rules/order";
import type { Judgement, MatchProfile } from "../types";
import type { MatchGroup } from "../vocabulary";
import { likelyCeiling } from "./likely-ceiling";

/** A call of an index, judged and ranked. */
export interface Match extends Judgement, Rank {
  /** Its place in the index. */
  readonly at: number;
}

const minuteMs = 60_000;

/**
 * Judges every call that everybody sees for a profile at `now`, each group in the order of
 * DESIGN.md 4.6. Nothing is kept: a changed call or profile is judged as it now is.
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
    const { group, criteria } = judge({ demands, state });
    const { unknowns, overlap, distance } = rankOf(criteria, deadlineMinute[at] ?? -1, minute);
    groups[group].push({ id: demands.id, at, group, criteria, unknowns, overlap, distance });
  });
  for (const matches of Object.values(groups)) matches.sort(compareRanks);
  return groups;
}

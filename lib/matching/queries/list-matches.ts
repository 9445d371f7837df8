import { demandsOf } from "@/lib/calls/rules/demands";
import { callState } from "@/lib/calls/rules/state";
import { summarise } from "@/lib/calls/rules/summary";
import type { CallRecord } from "@/lib/calls/types";
import { regionName } from "@/lib/regions/queries";
import { coverageReason } from "@/lib/regions/rules/reason";
import { withIndex } from "@/lib/search/index/follow";
import { readCalls, type SearchIndex } from "@/lib/search/index/search-index";

import { arrange, pageOf } from "../rules/arrange";
import { bestOf } from "../rules/order";
import { judgeFor } from "../rules/judge";
import type { Judgement, MatchesApart, MatchGroupList, MatchProfile, MatchRow } from "../types";
import type { MatchShow } from "../vocabulary";
import { judgeIndex, type Match } from "./judge-index";
import { likelyCeiling } from "./likely-ceiling";

/** So many calls of a folded list are told without leaving the page. */
const previewed = 8;

/**
 * Lists the matches of a profile at `now`: what fits and could fit, what is on other subjects, or
 * what does not fit. `without` are calls that were put aside; a page past the last is the last.
 */
export async function listMatches(
  profile: MatchProfile,
  { show, page, without }: { show: MatchShow; page: number; without: ReadonlySet<string> },
  now: Date,
) {
  return withIndex((index) => {
    const arranged = arrange(judgeIndex(index, profile, now), without);
    const list = arranged[show];
    const sorted = show === "does-not-fit" ? bestOf(list, list.length) : list;
    const { shown, pages, page: taken } = pageOf(sorted, page);
    const first = firstOf(index, profile, show === "matches" ? previewed : 0, now);
    return {
      rows: rowsOf(index, shown, profile, now),
      page: taken,
      pages,
      counts: arranged.counts,
      previews: {
        "other-subjects": first(arranged["other-subjects"]).rows,
        "does-not-fit": first(arranged["does-not-fit"]).rows,
      },
      // The ids of everything that fits or could fit, on whichever page.
      hopeful: arranged.matches.map(({ id }) => id),
    };
  });
}

/** Lists the first so many matches of each group in the order of DESIGN.md 4.6, and counts them all. */
export async function listMatchGroups(
  profile: MatchProfile,
  limit: number,
  now: Date,
): Promise<Record<"fits" | "couldFit" | "excluded", MatchGroupList>> {
  return withIndex((index) => {
    const groups = judgeIndex(index, profile, now);
    const list = firstOf(index, profile, limit, now);
    return {
      fits: list(groups.fits),
      couldFit: list(groups["could-fit"]),
      excluded: list(groups["does-not-fit"]),
    };
  });
}

/** Lists the same with what is on other subjects apart, as pages show it. */
export async function listMatchesApart(
  profile: MatchProfile,
  limit: number,
  now: Date,
  without: ReadonlySet<string> = new Set(),
): Promise<MatchesApart> {
  return withIndex((index) => {
    const { matches, counts, ...rest } = arrange(judgeIndex(index, profile, now), without);
    const list = firstOf(index, profile, limit, now);
    return {
      fits: list(matches.slice(0, counts.fits)),
      couldFit: list(matches.slice(counts.fits)),
      offSubject: list(rest["other-subjects"]),
      excluded: list(rest["does-not-fit"]),
    };
  });
}

/** Judges calls by their ids for the badges of a list; an id the index has not is left out. */
export async function judgeCalls(
  profile: MatchProfile,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, Judgement>> {
  return withIndex((index) => {
    const places = ids.flatMap((id) => index.columns.ordinals.get(id) ?? []);
    const calls = readCalls(index, places);
    return new Map(calls.map((call) => [call.id, judgeCall(profile, call, now)]));
  });
}

/** Judges one call for a profile at `now`. */
export function judgeCall(profile: MatchProfile, call: CallRecord, now: Date): Judgement {
  const judge = judgeFor(profile, likelyCeiling(profile));
  return judge.whole({ demands: demandsOf(call), state: callState(call, now) });
}

function firstOf(index: SearchIndex, profile: MatchProfile, limit: number, now: Date) {
  return (matches: readonly Match[]): MatchGroupList => ({
    total: matches.length,
    rows: rowsOf(index, bestOf(matches, limit), profile, now),
  });
}

function rowsOf(
  index: SearchIndex,
  matches: readonly Match[],
  profile: MatchProfile,
  now: Date,
): MatchRow[] {
  const { regions } = profile;
  const calls = readCalls(
    index,
    matches.map(({ at }) => at),
  );
  const judge = judgeFor(profile, likelyCeiling(profile));
  const [first] = regions;
  return calls.map((call) => {
    const judgement = judge.whole({ demands: demandsOf(call), state: callState(call, now) });
    const because = judgement.criteria.find(({ criterion }) => criterion === "coverage")?.because;
    const region = regions.find(({ code }) => code === because?.args.region) ?? first;
    const reason = region
      ? coverageReason(call.coverage, region.code, regionName, region.place ?? undefined)
      : null;
    const hit = { call: summarise(call, now), coverageReason: reason, expectedAgain: null };
    return { ...judgement, hit, isNew: false };
  });
}

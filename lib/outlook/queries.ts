import type { ExpectedCall } from "@/lib/calls/rules/edition-order";
import { type CallState, callStates } from "@/lib/calls/vocabulary";
import { searchCalls } from "@/lib/search/queries";
import type { Hit, SearchInput, SearchResult } from "@/lib/search/types";
import { emptySearch } from "@/lib/search/validation";
import { pageSizeMax } from "@/lib/search/vocabulary";

import type { Outlook, OutlookScope } from "./types";

const shownAtMost = 12;

interface States {
  open: readonly CallState[];
  coming: readonly CallState[];
}

/**
 * Gives what there is for a region, a theme or a fund at `now`: the first dozen open and coming
 * calls of every kind, what we expect again, soonest first, and counts by state.
 */
export async function getOutlook(
  scope: Partial<OutlookScope>,
  states: States,
  now: Date,
): Promise<Outlook> {
  const all: SearchInput = { ...emptySearch(), ...scope };
  const part = async (state: readonly CallState[]) => {
    const input = { ...all, state: [...state] };
    const result = await searchCalls({ ...input, pageSize: shownAtMost }, now);
    return { result, part: { hits: result.hits, total: result.total, input } };
  };
  const [open, coming, expected] = await Promise.all([
    part(states.open),
    part(states.coming),
    searchCalls({ ...all, expected: ["yes"], pageSize: pageSizeMax }, now),
  ]);
  const counts = countsOf(open.result);
  return {
    open: open.part,
    coming: coming.part,
    expected: soonestFirst(expected.hits),
    counts,
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    input: all,
  };
}

function countsOf({ facets }: SearchResult): Partial<Record<CallState, number>> {
  return Object.fromEntries(
    callStates.flatMap((state) => {
      const count = facets.state.find(({ value }) => value === state)?.count ?? 0;
      return count === 0 ? [] : [[state, count]];
    }),
  );
}

function soonestFirst(hits: readonly Hit[]): ExpectedCall[] {
  return hits
    .flatMap(({ call, expectedAgain }) =>
      expectedAgain === null ? [] : [{ latest: call, expected: expectedAgain }],
    )
    .toSorted(
      (a, b) =>
        a.expected.month.localeCompare(b.expected.month) || a.latest.id.localeCompare(b.latest.id),
    );
}

import { listExpectedCalls } from "@/lib/calls/queries/editions";
import type { CallSummary } from "@/lib/calls/types";
import { type CallState, callStates } from "@/lib/calls/vocabulary";
import { overlaps } from "@/lib/regions/rules/coverage";
import { searchCalls } from "@/lib/search/queries";
import type { SearchResult } from "@/lib/search/types";
import { emptySearch } from "@/lib/search/validation";

import type { Outlook, OutlookScope } from "./types";

const shownAtMost = 12;

interface States {
  open: readonly CallState[];
  coming: readonly CallState[];
}

/**
 * Gives what there is for a region, a theme or a fund at `now`: the first dozen open and coming
 * calls of every kind, what we expect again, and counts by state.
 */
export async function getOutlook(
  scope: Partial<OutlookScope>,
  states: States,
  now: Date,
): Promise<Outlook> {
  const all = { ...emptySearch(), ...scope };
  const part = async (state: readonly CallState[]) => {
    const input = { ...all, state: [...state] };
    const result = await searchCalls({ ...input, pageSize: shownAtMost }, now);
    return { result, part: { hits: result.hits, total: result.total, input } };
  };
  const [open, coming, expected] = await Promise.all([
    part(states.open),
    part(states.coming),
    listExpectedCalls(now),
  ]);
  const counts = countsOf(open.result);
  return {
    open: open.part,
    coming: coming.part,
    expected: expected.filter(({ latest }) => isInScope(latest, scope)),
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

function isInScope(call: CallSummary, { region, theme, fund }: Partial<OutlookScope>): boolean {
  return (
    (region ?? []).every((code) => overlaps(call.coverage, code)) &&
    (theme ?? []).every((word) => call.themes.includes(word)) &&
    (fund ?? []).every((word) => call.fund === word)
  );
}

import { callKinds, callStates, instruments, leadAnswers, reaches } from "@/lib/calls/vocabulary";
import type { FacetCount } from "@/lib/search/types";
import type { FacetName } from "@/lib/search/vocabulary";

/** Filters whose values have an order of their own; the others go by their counts. */
const naturalOrders: Partial<Record<FacetName, readonly string[]>> = {
  state: callStates,
  kind: callKinds,
  instrument: instruments,
  reach: reaches,
  lead: leadAnswers,
};

/** Puts the values of a filter into the order people expect. */
export function inFacetOrder(name: FacetName, counts: readonly FacetCount[]): FacetCount[] {
  const order = naturalOrders[name];
  if (order === undefined) return [...counts];
  return counts.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

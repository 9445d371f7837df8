import { admittedApplicants } from "@/lib/calls/rules/applicants";
import { callTiming, deadlineMoment } from "@/lib/calls/rules/state";
import { leadAnswer } from "@/lib/calls/rules/summary";
import type { CallRecord } from "@/lib/calls/types";
import { callStates, reaches } from "@/lib/calls/vocabulary";
import { coverageOf, reachOf } from "@/lib/regions/rules/coverage";

import type { SearchInput } from "../types";
import { type FacetName, facetNames } from "../vocabulary";
import { testNow } from "./made-index.fixture";

/* What a search comes to when every call is judged one by one, slowly and plainly. */

function valuesOf(call: CallRecord, facet: FacetName): string[] {
  const stated = (values: Iterable<string>) => {
    const list = [...values];
    return list.length > 0 ? list : ["unknown"];
  };
  switch (facet) {
    case "state":
      return [callTiming(call, testNow).state];
    // Made-up calls do not recur: expected.test.ts tells of those that do.
    case "expected":
      return [];
    case "expected":
      // None of these calls has another edition.
      return [];
    case "theme":
      return call.themes;
    case "objective":
      return call.objectives;
    case "applicant":
      return stated(admittedApplicants(call.applicantTypes));
    case "language":
      return stated(call.applicationLanguages);
    case "reach":
      return [reachOf(call.coverage)];
    case "lead":
      return [leadAnswer(call.mayLead)];
    default:
      return [call[facet]];
  }
}

function choosing(call: CallRecord, facet: FacetName, value: string): boolean {
  const values = valuesOf(call, facet);
  const acceptsAny = facet === "language" && value !== "unknown" && values.includes("any");
  return values.includes(value) || acceptsAny;
}

function shownDay(call: CallRecord): string | undefined {
  const next = callTiming(call, testNow).nextDeadline?.localDate;
  return (
    next ??
    call.deadlines
      .map((deadline) => deadline.localDate)
      .sort()
      .at(-1)
  );
}

/** Tells whether a call passes every filter of a search, or every one but a facet's. */
export function passes(
  call: CallRecord,
  input: SearchInput,
  searched: string[],
  but?: FacetName,
): boolean {
  const day = shownDay(call);
  const euros = (cents: number | null) =>
    call.currency === "EUR" && cents !== null ? cents / 100 : null;
  const [budget, low, high] = [euros(call.budgetTotal), euros(call.grantMin), euros(call.grantMax)];
  const grantIsStated = low !== null || high !== null;
  return (
    facetNames.every(
      (facet) =>
        facet === but ||
        input[facet].length === 0 ||
        input[facet].some((value) => choosing(call, facet, value)),
    ) &&
    (searched.length === 0 ||
      searched.some((code) => coverageOf(call.coverage, code).extent !== "none")) &&
    (input.deadlineFrom === null || (day !== undefined && day >= input.deadlineFrom)) &&
    (input.deadlineTo === null || (day !== undefined && day <= input.deadlineTo)) &&
    (input.budgetMin === null || (budget !== null && budget >= input.budgetMin)) &&
    (input.grantMin === null || (grantIsStated && (high ?? Infinity) >= input.grantMin)) &&
    (input.grantMax === null || (grantIsStated && (low ?? 0) <= input.grantMax)) &&
    (input.rateMin === null || (call.cofinancingRate ?? -1) >= input.rateMin * 100)
  );
}

/** Gives the ids of calls in the default order, what covers a region whole first. */
export function inOrder(calls: readonly CallRecord[], searched: string[]): string[] {
  const isWhole = (call: CallRecord) =>
    searched.some((code) => coverageOf(call.coverage, code).extent === "whole");
  const keys = (call: CallRecord) => {
    const { state, nextDeadline } = callTiming(call, testNow);
    const last = Math.max(...call.deadlines.map(deadlineMoment));
    const over = state === "closed" || state === "withdrawn";
    const nearest = nextDeadline ? deadlineMoment(nextDeadline) : Infinity;
    return [
      searched.length > 0 && !isWhole(call) ? 1 : 0,
      callStates.indexOf(state),
      reaches.indexOf(reachOf(call.coverage)),
      over ? -last : nearest,
    ];
  };
  return calls
    .map((call) => ({ id: call.id, key: keys(call) }))
    .sort((a, b) => {
      const at = a.key.findIndex((part, place) => part !== b.key[place]);
      return at < 0 ? (a.id < b.id ? -1 : 1) : (a.key[at] ?? 0) - (b.key[at] ?? 0);
    })
    .map(({ id }) => id);
}

/** Counts a facet by judging every call for every value. */
export function expectedFacet(
  calls: CallRecord[],
  input: SearchInput,
  searched: string[],
  facet: FacetName,
) {
  const chosen: readonly string[] = input[facet];
  const all = new Set([...calls.flatMap((call) => valuesOf(call, facet)), ...chosen]);
  const left = calls.filter((call) => passes(call, input, searched, facet));
  return [...all]
    .map((value) => ({ value, count: left.filter((call) => choosing(call, facet, value)).length }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

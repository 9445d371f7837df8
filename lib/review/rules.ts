import type { CallRecord } from "@/lib/calls/types";

/** What two calls say apart, where they are compared before they become one. */
export interface Difference {
  fact: ComparedFact;
  one: unknown;
  other: unknown;
}

const compared = [
  "code",
  "title",
  "fund",
  "programme",
  "instrument",
  "managingBody",
  "opensOn",
  "deadlines",
  "coverage",
  "applicantTypes",
  "themes",
  "objectives",
  "budgetTotal",
  "grantMin",
  "grantMax",
  "cofinancingRate",
  "officialUrl",
  "summary",
] as const satisfies readonly (keyof CallRecord)[];

export type ComparedFact = (typeof compared)[number];

/** Lists the facts in which two calls differ, what tells them apart soonest first. */
export function differingFacts(one: CallRecord, other: CallRecord): Difference[] {
  return compared
    .map((fact) => ({ fact, one: valueOf(one, fact), other: valueOf(other, fact) }))
    .filter((pair) => JSON.stringify(pair.one) !== JSON.stringify(pair.other));
}

/** Lists that hold the same in another order say the same; ids of deadlines say nothing. */
function valueOf(call: CallRecord, fact: ComparedFact): unknown {
  if (fact === "deadlines") {
    return call.deadlines.map(({ localDate, localTime }) => ({ localDate, localTime }));
  }
  const value = call[fact];
  return Array.isArray(value) ? value.toSorted() : value;
}

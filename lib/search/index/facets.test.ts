import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { callKinds, callStates, instruments, reaches } from "@/lib/calls/vocabulary";

import { madeCall, madeDeadline } from "../call.fixture";
import type { SearchInput } from "../types";
import { parseSearch } from "../validation";
import { facetNames } from "../vocabulary";
import { madeIndex, testNow } from "./made-index.fixture";
import { expectedFacet, inOrder, passes } from "./oracle.fixture";
import { searchIndex } from "./search";

const days = ["2026-10-01", "2026-11-23", "2026-12-10", "2027-05-05"];
const regions = ["EU", "ES", "ES3", "ES30", "ES300", "BE234", "DK"];
const some = <T>(...values: T[]) => fc.subarray(values, { minLength: 0 });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

const callParts = fc.record({
  kind: oneOf(callKinds),
  fund: fc.constantFrom("AMIF", "ESF+", "ERDF"),
  programme: fc.constantFrom("One", "Two"),
  instrument: oneOf(instruments),
  themes: fc.subarray(["jobs", "women", "housing"], { minLength: 1 }),
  objectives: some("ESO4.9", "RSO4.3"),
  applicantTypes: some("municipality" as const, "public-body" as const, "ngo" as const),
  mayLead: fc.constantFrom(true, false, null),
  applicationLanguages: some("fr", "de", "any"),
  include: fc.subarray(regions, { minLength: 1 }),
  exclude: fc.constantFrom<string[]>([], [], ["DK"], ["ES30"]),
  deadlines: some(...days),
  opensOn: fc.constantFrom("2026-01-01", "2026-12-01", null),
  budgetTotal: fc.constantFrom(null, 100_00, 500_00),
  grantMin: fc.constantFrom(null, 100_00),
  grantMax: fc.constantFrom(null, 200_00, 500_00),
  currency: fc.constantFrom("EUR", "EUR", "SEK"),
  cofinancingRate: fc.constantFrom(null, 5000, 9000),
});

const corpus = fc.array(callParts, { maxLength: 25 }).map((parts) =>
  parts.map(({ include, exclude, deadlines, ...part }, at) => {
    // Titles that differ by more than a number: no call is another one's edition.
    const title = String.fromCharCode("a".charCodeAt(0) + at);
    const coverage = { include, exclude, approximate: false };
    const call = madeCall(at + 1, { ...part, title, coverage });
    return { ...call, deadlines: deadlines.map((day) => madeDeadline(call.id, day)) };
  }),
);

const search = fc.record({
  kind: some(...callKinds),
  fund: some("AMIF" as const, "ERDF" as const),
  programme: some("One"),
  theme: some("jobs" as const, "women" as const),
  applicant: some("municipality" as const, "ngo" as const, "unknown" as const),
  language: some("fr", "any", "unknown"),
  lead: some("yes" as const, "unknown" as const),
  reach: some(...reaches),
  state: some(...callStates),
  deadlineFrom: fc.constantFrom(null, null, "2026-11-23"),
  deadlineTo: fc.constantFrom(null, null, "2026-12-10"),
  budgetMin: fc.constantFrom(null, null, 300),
  grantMin: fc.constantFrom(null, null, 300),
  grantMax: fc.constantFrom(null, null, 150),
  rateMin: fc.constantFrom(null, null, 60),
});

/** One filter in ten is used: with all of them nothing would ever be found. */
const sparse = fc
  .tuple(search, fc.array(fc.nat(9), { minLength: 15, maxLength: 15 }))
  .map(([all, dice]): SearchInput => {
    const kept = Object.entries(all).filter((_, at) => (dice[at] ?? 0) < 2);
    return { ...parseSearch({}).input, ...Object.fromEntries(kept) };
  });

describe("a search", () => {
  it("finds, orders and counts what judging every call one by one gives", async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.array(sparse, { minLength: 8, maxLength: 8 }),
        some(...regions),
        async (calls, inputs, searched) => {
          const made = await madeIndex(calls);
          try {
            for (const [at, input] of inputs.entries()) {
              const where = at % 2 === 0 ? [] : searched.slice(0, 2);
              const found = searchIndex(made.index, input, where, testNow);
              const expected = calls.filter((call) => passes(call, input, where));
              expect(found.page.map((place) => made.index.columns.ids[place])).toEqual(
                inOrder(expected, where).slice(0, 20),
              );
              expect(found.total).toBe(expected.length);
              for (const facet of facetNames) {
                expect([facet, found.facets[facet]]).toEqual([
                  facet,
                  expectedFacet(calls, input, where, facet),
                ]);
              }
            }
          } finally {
            made.close();
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("an order", () => {
  it("shows every call once over its pages, whatever it is sorted by", async () => {
    const calls = Array.from({ length: 90 }, (_, at) =>
      madeCall(at + 1, {
        title: at % 3 === 0 ? "Housing for all" : "A call",
        summary: "housing",
        budgetTotal: at % 4 === 0 ? null : (at % 7) * 1_000_00,
        coverage: { include: at % 2 === 0 ? ["ES30"] : ["ES"], exclude: [], approximate: false },
      }),
    );
    const made = await madeIndex(calls);
    for (const sort of ["best", "deadline", "newest", "budget"]) {
      for (const [query, where] of [
        ["", []],
        ["q=housing", []],
        ["q=housing", ["ES3"]],
        ["", ["ES3"]],
      ] as const) {
        const pages = [1, 2, 3, 4, 5].map(
          (page) => made.find(`${query}&sort=${sort}&page=${String(page)}`, [...where]).ids,
        );
        expect(pages.map((page) => page.length)).toEqual([20, 20, 20, 20, 10]);
        expect(new Set(pages.flat()).size).toBe(90);
      }
    }
    const covered = made.find("q=housing&pageSize=100", ["ES3"]);
    expect(covered.wholeTotal).toBe(45);
    made.close();
  });
});

describe("an empty page", () => {
  it("says which kind it is and what to drop", async () => {
    const nothing = await madeIndex([]);
    expect(nothing.find("").emptyReason).toEqual({ kind: "nothing-yet" });
    nothing.close();
    const made = await madeIndex([
      madeCall(1, {
        fund: "AMIF",
        themes: ["jobs"],
        coverage: { include: ["ES"], exclude: [], approximate: false },
      }),
      madeCall(2, {
        fund: "AMIF",
        themes: ["women"],
        coverage: { include: ["ES"], exclude: [], approximate: false },
      }),
      madeCall(3, {
        fund: "ERDF",
        themes: ["housing"],
        coverage: { include: ["ES"], exclude: [], approximate: false },
      }),
    ]);
    expect(made.find("fund=AMIF", ["FR"]).emptyReason).toEqual({
      kind: "region",
      withoutRegion: 2,
    });
    expect(made.find("fund=AMIF&theme=housing").emptyReason).toEqual({
      kind: "filters",
      drops: [
        { parameter: "theme", value: "housing", count: 2 },
        { parameter: "fund", value: "AMIF", count: 1 },
      ],
    });
    expect(made.find("fund=AMIF").emptyReason).toBeNull();
    made.close();
  });
});

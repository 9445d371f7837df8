import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { organisationTypes, projectRoles, targetGroups } from "@/db/vocabulary";
import type { CallDemands } from "@/lib/calls/rules/demands";
import { applicantTypes, callStates } from "@/lib/calls/vocabulary";
import { covers, overlaps } from "@/lib/regions/rules/coverage";
import { themes } from "@/lib/themes/vocabulary";

import { aProfile, demands } from "../profile.fixture";
import type { MatchProfile } from "../types";
import { criteria as inOrder } from "../vocabulary";
import { judged } from "./criterion";
import { isRequired, lackingOf } from "./group";
import { judgeFor } from "./judge";
import { bestOf, compareRanked, type Ranked, rankOf } from "./order";

const regions = ["EU", "BE", "BE2", "BE23", "BE234", "BE1", "FR", "FR1", "FR10", "DK", "DK01"];
const countries = ["BE", "DE", "FR", "IT"];
const some = <T>(list: readonly T[]) => fc.subarray([...list]);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const cents = fc.integer({ min: 0, max: 10 ** 10 });

const anyProfile: fc.Arbitrary<MatchProfile> = fc.record({
  type: maybe(fc.constantFrom(...organisationTypes)),
  regions: some(regions).map((codes) => codes.map((code) => ({ code, place: null }))),
  themes: some(themes.slice(0, 5)),
  targetGroups: some(targetGroups),
  role: maybe(fc.constantFrom(...projectRoles)),
  partners: some(countries).map((list) => list.map((country) => ({ name: country, country }))),
  capacity: maybe(cents),
  projectMin: maybe(cents),
  projectMax: maybe(cents),
  languages: some(["en", "fr", "nl"]),
});

const anyDemands: fc.Arbitrary<CallDemands> = fc.record({
  id: fc.uuid(),
  fund: fc.constantFrom("AMIF", "ERDF", "ESF+"),
  shared: fc.boolean(),
  themes: some(themes.slice(0, 5)),
  coverage: fc.record({
    include: fc.subarray(regions, { minLength: 1 }),
    exclude: fc.subarray(regions, { maxLength: 2 }),
  }),
  applicantTypes: some(applicantTypes),
  mayLead: maybe(fc.boolean()),
  partnersMin: maybe(fc.integer({ min: 1, max: 5 })),
  countriesMin: maybe(fc.integer({ min: 1, max: 4 })),
  targets: maybe(
    fc.record({
      groups: fc.subarray([...targetGroups], { minLength: 1 }),
      rule: fc.constantFrom("amif" as const, "words" as const),
      closed: fc.boolean(),
    }),
  ),
  rate: maybe(fc.integer({ min: 1, max: 10_000 })),
  grantMin: maybe(cents),
  grantMax: maybe(cents),
  currency: fc.constantFrom("EUR", "CZK"),
  languages: some(["any", "en", "fr"]),
});

const anyCall = fc.record({ demands: anyDemands, state: fc.constantFrom(...callStates) });

/** Every way to answer one more question of a profile. */
const answers: readonly ((profile: MatchProfile, other: MatchProfile) => Partial<MatchProfile>)[] =
  [
    (profile, other) => (profile.type === null ? { type: other.type } : {}),
    (profile, other) => (profile.role === null ? { role: other.role } : {}),
    (profile, other) => (profile.capacity === null ? { capacity: other.capacity } : {}),
    (profile, other) => (profile.projectMin === null ? { projectMin: other.projectMin } : {}),
    (profile, other) => (profile.projectMax === null ? { projectMax: other.projectMax } : {}),
    (profile, other) => ({ themes: [...profile.themes, ...other.themes] }),
    (profile, other) => ({ targetGroups: [...profile.targetGroups, ...other.targetGroups] }),
    (profile, other) => ({ languages: [...profile.languages, ...other.languages] }),
    (profile, other) => ({ partners: [...profile.partners, ...other.partners] }),
    (profile, other) => ({ regions: [...profile.regions, ...other.regions] }),
  ];

describe("judging a call", () => {
  it("gives all criteria, always in their order", () => {
    fc.assert(
      fc.property(anyProfile, anyCall, maybe(fc.constant(6000)), (profile, call, ceiling) => {
        const { criteria } = judgeFor(profile, ceiling).whole(call);
        expect(criteria.map(({ criterion }) => criterion)).toEqual(inOrder);
      }),
    );
  });

  it("shuts out by state, coverage and applicant type alone, and never by what is unknown", () => {
    fc.assert(
      fc.property(anyProfile, anyCall, (profile, call) => {
        const { group, criteria } = judgeFor(profile, null).whole(call);
        const refused = criteria.some(
          ({ criterion, verdict }) => verdict === "not-met" && isRequired(criterion),
        );
        expect(group === "does-not-fit").toBe(refused);
        if (group === "fits") {
          expect(criteria.every(({ verdict, ask }) => verdict !== "not-met" && ask === null)).toBe(
            true,
          );
        }
      }),
    );
  });

  it("knows no less once a question is answered: met never becomes unknown", () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyProfile,
        anyCall,
        fc.constantFrom(...answers),
        (profile, other, call, answer) => {
          const before = judgeFor(profile, null).whole(call).criteria;
          const after = judgeFor({ ...profile, ...answer(profile, other) }, null).whole(
            call,
          ).criteria;
          before.forEach(({ verdict }, place) => {
            if (verdict === "met") expect(after[place]?.verdict).not.toBe("unknown");
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("asks only what can settle it: some answer to the question changes the verdict", () => {
    const { criteria } = judgeFor(aProfile(), null).whole({
      state: "open",
      demands: demands({
        applicantTypes: ["ngo"],
        themes: ["jobs"],
        languages: ["fr"],
        mayLead: false,
      }),
    });
    const known = aProfile({
      type: "ngo",
      themes: ["jobs"],
      languages: ["fr"],
      role: "either",
      regions: [{ code: "BE", place: null }],
    });
    const after = judgeFor(known, null).whole({
      state: "open",
      demands: demands({
        applicantTypes: ["ngo"],
        themes: ["jobs"],
        languages: ["fr"],
        mayLead: false,
      }),
    });
    criteria.forEach(({ ask }, place) => {
      if (ask !== null) expect(after.criteria[place]?.verdict).toBe("met");
    });
  });

  it("covers exactly as regions do", () => {
    fc.assert(
      fc.property(fc.constantFrom(...regions), anyDemands, (code, asked) => {
        const profile = aProfile({ regions: [{ code, place: null }] });
        const coverage = judgeFor(profile, null).whole({ state: "open", demands: asked })
          .criteria[1];
        const expected = covers(asked.coverage, code)
          ? "met"
          : overlaps(asked.coverage, code)
            ? "unknown"
            : "not-met";
        expect(coverage?.verdict).toBe(expected);
      }),
    );
  });

  it("says what is missing: partners as partners, the rest as questions, each once", () => {
    const profile = aProfile({ type: "municipality", regions: [{ code: "BE234", place: "Gent" }] });
    const { criteria, group } = judgeFor(profile, null).whole({
      state: "open",
      demands: demands({ partnersMin: 3, countriesMin: 2, languages: ["fr"] }),
    });
    const { against, questions, unsaid } = lackingOf(criteria);
    expect(group).toBe("could-fit");
    expect(against.map(({ criterion }) => criterion)).toEqual(["consortium"]);
    expect(questions).toEqual(["role", "languages"]);
    expect(unsaid.map(({ criterion }) => criterion)).toEqual(["applicant-type"]);
  });
});

describe("the order of matches", () => {
  const themesOf = (shared: number) =>
    judged("themes", "met", "themes.shared", { themes: themes.slice(0, shared) });
  const unknown = judged("applicant-type", "unknown", "applicant.not-stated");
  const ranked = (unknowns: number, shared: number, deadline: number, id: string): Ranked => ({
    rank: rankOf(Array<typeof unknown>(unknowns).fill(unknown), themesOf(shared), deadline, 1000),
    id,
  });
  const anyRanked = fc
    .tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: -1, max: 2000 }),
      fc.constantFrom("a", "b", "c", "d"),
    )
    .map((given) => ranked(...given));

  it("is total: it says which of two stands first, and agrees with itself", () => {
    fc.assert(
      fc.property(anyRanked, anyRanked, anyRanked, (a, b, c) => {
        expect(Math.sign(compareRanked(a, b))).toBe(-Math.sign(compareRanked(b, a)) + 0);
        if (compareRanked(a, b) <= 0 && compareRanked(b, c) <= 0)
          expect(compareRanked(a, c)).toBeLessThanOrEqual(0);
        if (compareRanked(a, b) === 0) expect(a).toEqual(b);
      }),
    );
  });

  it("puts what is known first, then common themes, then the nearest deadline, then the id", () => {
    const sorted = [
      ranked(0, 2, 9000, "m"),
      ranked(0, 1, 4000, "m"),
      ranked(0, 1, 5000, "a"),
      ranked(0, 1, 5000, "b"),
      ranked(1, 3, 1000, "m"),
    ];
    expect(sorted.toReversed().sort(compareRanked)).toEqual(sorted);
  });

  it("is the same whether some are picked or all are sorted", () => {
    fc.assert(
      fc.property(
        fc.array(anyRanked, { maxLength: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (list, count) => {
          expect(bestOf(list, count)).toEqual(list.toSorted(compareRanked).slice(0, count));
        },
      ),
    );
  });

  it("puts a deadline to come before none, and none before one that is past, the latest first", () => {
    const sorted = [1000, 2000, -1, 900, 100].map((deadline) => ranked(0, 1, deadline, "m"));
    expect(sorted.toReversed().sort(compareRanked)).toEqual(sorted);
  });
});

import { describe, expect, it } from "vitest";

import { targetGroupsOf } from "@/lib/calls/rules/target-groups";
import type { CallDemands } from "@/lib/calls/rules/demands";
import { callStates } from "@/lib/calls/vocabulary";

import { aProfile, demands } from "../../profile.fixture";
import type { MatchProfile } from "../../types";
import { judgeApplicantType } from "./applicant-type";
import { judgeConsortium } from "./consortium";
import { judgeCoverage } from "./coverage";
import { judgeLanguage } from "./language";
import { judgeRole } from "./role";
import { judgeState } from "./state";
import { judgeTargetGroups } from "./target-groups";
import { judgeThemes } from "./themes";

const gent = [{ code: "BE234", place: "Gent" }];
const partner = (country: string) => ({ name: `Partner in ${country}`, country });

describe("the state", () => {
  it("lets in what is open or coming, keeps out what is over, and knows nothing without dates", () => {
    const judged = (verdict: string) =>
      callStates.filter((state) => judgeState(state).verdict === verdict);
    expect(judged("met").sort()).toEqual([
      "closing-soon",
      "continuous",
      "forthcoming",
      "open",
      "planned",
      "until-exhausted",
    ]);
    expect(judged("not-met")).toEqual(["between-stages", "closed", "withdrawn"]);
    expect(judged("unknown")).toEqual(["unknown"]);
  });
});

describe("coverage", () => {
  const judge = (regions: MatchProfile["regions"], include: string[], exclude: string[] = []) => {
    const { verdict, ask } = judgeCoverage(aProfile({ regions }), { include, exclude });
    return [verdict, ask];
  };
  it.each([
    ["the whole Union", gent, ["EU"], [], ["met", null]],
    ["the region itself", gent, ["BE234"], [], ["met", null]],
    ["another country", gent, ["FR"], [], ["not-met", null]],
    [
      "an excluded country",
      [{ code: "DK011", place: "København" }],
      ["EU"],
      ["DK"],
      ["not-met", null],
    ],
    [
      "part of a wide region",
      [{ code: "BE2", place: null }],
      ["BE234"],
      [],
      ["unknown", "regions"],
    ],
    ["one of several regions", [{ code: "FR10", place: null }, ...gent], ["BE"], [], ["met", null]],
    ["nowhere said", [], ["EU"], [], ["unknown", "regions"]],
    ["nothing stated", gent, [], [], ["unknown", null]],
  ] as const)("of %s", (_, regions, include, exclude, expected) => {
    expect(judge([...regions], [...include], [...exclude])).toEqual(expected);
  });

  it("names the region and the place it rests on", () => {
    const { because } = judgeCoverage(aProfile({ regions: gent }), {
      include: ["EU"],
      exclude: [],
    });
    expect(because).toEqual({ key: "coverage.of", args: { region: "BE234", place: "Gent" } });
  });
});

describe("the applicant type", () => {
  it.each([
    ["municipality", ["municipality", "ngo"], "met", null],
    ["municipality", ["public-body"], "met", null],
    ["municipality", ["any-legal-entity"], "met", null],
    ["municipality", ["ngo"], "not-met", null],
    ["ngo", ["public-body"], "not-met", null],
    ["ngo", [], "unknown", null],
    [null, ["ngo"], "unknown", "type"],
  ] as const)("%s for %j is %s", (type, types, verdict, ask) => {
    expect(judgeApplicantType(aProfile({ type }), [...types])).toMatchObject({ verdict, ask });
  });
});

describe("the role", () => {
  it.each([
    [null, true, "met", null],
    ["lead", true, "met", null],
    ["lead", false, "not-met", null],
    ["lead", null, "unknown", null],
    ["partner", false, "met", null],
    ["either", null, "met", null],
    [null, false, "unknown", "role"],
    [null, null, "unknown", "role"],
  ] as const)("%s where leading is %s", (role, mayLead, verdict, ask) => {
    expect(judgeRole(aProfile({ role }), mayLead)).toMatchObject({ verdict, ask });
  });
});

describe("the consortium", () => {
  const judge = (partners: string[], partnersMin: number | null, countriesMin: number | null) => {
    const own = aProfile({ regions: gent, partners: partners.map(partner) });
    return judgeConsortium(own, demands({ partnersMin, countriesMin }));
  };
  it.each([
    [[], 1, null, "met", null],
    [[], 3, 2, "unknown", { partners: 2, countries: 1 }],
    [["DE"], 3, 2, "not-met", { partners: 1, countries: 0 }],
    [["BE"], 3, 2, "not-met", { partners: 1, countries: 1 }],
    [["BE", "BE"], 3, 2, "not-met", { partners: 1, countries: 1 }],
    [["DE", "FR"], 3, 3, "met", null],
    [["DE"], null, 2, "met", null],
    [["GR"], 2, 2, "met", null],
    [[], null, null, "unknown", null],
  ] as const)(
    "with partners from %j for %s bodies from %s countries",
    (partners, bodies, countries, verdict, missing) => {
      const criterion = judge([...partners], bodies, countries);
      expect(criterion.verdict).toBe(verdict);
      if (missing) expect(criterion).toMatchObject({ because: { args: missing }, ask: "partners" });
      else expect(criterion.ask).toBeNull();
    },
  );

  it("asks where we are when our own country decides", () => {
    const own = aProfile({ partners: [partner("DE"), partner("FR")] });
    expect(judgeConsortium(own, demands({ partnersMin: 3, countriesMin: 2 })).verdict).toBe("met");
    expect(judgeConsortium(own, demands({ partnersMin: 3, countriesMin: 3 }))).toMatchObject({
      verdict: "unknown",
      ask: "regions",
    });
  });

  it("counts Greece once, whichever letters it is written with", () => {
    const own = aProfile({
      regions: [{ code: "EL303", place: "Athína" }],
      partners: [partner("GR")],
    });
    expect(judgeConsortium(own, demands({ partnersMin: 2, countriesMin: 2 })).verdict).toBe(
      "not-met",
    );
  });
});

describe("themes", () => {
  it.each([
    [["jobs", "housing"], ["housing", "women"], "met", null],
    [["jobs"], ["housing"], "not-met", null],
    [[], ["housing"], "unknown", "themes"],
    [["jobs"], [], "unknown", null],
  ] as const)("%j beside a call on %j", (ours, theirs, verdict, ask) => {
    const criterion = judgeThemes(aProfile({ themes: [...ours] }), [...theirs]);
    expect(criterion).toMatchObject({ verdict, ask });
  });

  it("are named: those in common, or the call's own", () => {
    const named = (ours: string[]) =>
      judgeThemes(aProfile({ themes: ours }), ["housing", "women"]).because.args.themes;
    expect(named(["jobs", "housing"])).toEqual(["housing"]);
    expect(named(["jobs"])).toEqual(["housing", "women"]);
  });
});

describe("target groups", () => {
  const targets = (given: Partial<Parameters<typeof targetGroupsOf>[0]>) =>
    targetGroupsOf({ fund: "ERDF", objectives: [], title: "Call", summary: null, ...given });
  const judge = (groups: MatchProfile["targetGroups"], call: CallDemands["targets"]) => {
    const { verdict, ask } = judgeTargetGroups(aProfile({ targetGroups: groups }), call);
    return [verdict, ask];
  };
  const amif = targets({ fund: "AMIF" });

  it("of AMIF are third-country nationals, and mobile EU citizens are not among them", () => {
    expect(judge(["third-country-nationals"], amif)).toEqual(["met", null]);
    expect(judge(["asylum-applicants"], amif)).toEqual(["met", null]);
    expect(judge(["all-residents"], amif)).toEqual(["met", null]);
    expect(judge(["mobile-eu-citizens"], amif)).toEqual(["not-met", null]);
    expect(judge([], amif)).toEqual(["unknown", "targetGroups"]);
  });

  it("follow an objective that is for third-country nationals, closed where no other stands beside it", () => {
    const alone = targets({ fund: "ESF+", objectives: ["ESO4.9"] });
    const beside = targets({ fund: "ESF+", objectives: ["ESO4.8", "ESO4.9"] });
    expect(judge(["mobile-eu-citizens"], alone)).toEqual(["not-met", null]);
    expect(judge(["mobile-eu-citizens"], beside)).toEqual(["unknown", null]);
    expect(judge(["temporary-protection"], beside)).toEqual(["met", null]);
  });

  it("are what the call's own words name, and nobody is shut out by words", () => {
    const call = targets({ title: "Homes for refugees", summary: "And for mobile EU citizens." });
    expect(call?.groups).toEqual(["protection-beneficiaries", "mobile-eu-citizens"]);
    expect(judge(["mobile-eu-citizens"], call)).toEqual(["met", null]);
    expect(judge(["asylum-applicants"], call)).toEqual(["unknown", null]);
  });

  it("are unknown where nothing is said", () => {
    expect(targets({})).toBeNull();
    expect(judge(["third-country-nationals"], null)).toEqual(["unknown", null]);
  });
});

describe("the language", () => {
  it.each([
    [["nl"], ["any"], "met", null],
    [["nl", "en"], ["en", "fr"], "met", null],
    [["nl"], ["fr"], "not-met", null],
    [[], ["fr"], "unknown", "languages"],
    [["nl"], [], "unknown", null],
  ] as const)("%j for a call in %j", (ours, theirs, verdict, ask) => {
    const criterion = judgeLanguage(aProfile({ languages: [...ours] }), [...theirs]);
    expect(criterion).toMatchObject({ verdict, ask });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foldText } from "./fold";
import { listRegions, regionName } from "./queries";
import { ancestry, isWithin, levelOf, toIsoCountry, toNutsCountry } from "./rules/codes";
import { type Coverage, coverageOf, covers, overlaps, reachOf } from "./rules/coverage";
import { coverageReason, coverageReasonText } from "./rules/reason";

const euButDenmark: Coverage = { include: ["EU"], exclude: ["DK"] };

/** The tree told from its top, as an oracle for rules that read prefixes. */
const parents = new Map<string, string | null>([
  ["EU", null],
  ...listRegions().map((region): [string, string] => [
    region.code,
    region.level === 0 ? "EU" : region.code.slice(0, region.level + 1),
  ]),
  ["NO", null],
  ["UA", null],
]);

function walkUp(code: string): string[] {
  const above = parents.get(code) ?? null;
  return above === null ? [code] : [code, ...walkUp(above)];
}

const someCodes = [...parents.keys()].filter((code) => /^(EU|NO|UA|BE|ES|DK|LU|EL)/.test(code));
const code = fc.constantFrom(...someCodes);
const coverage = fc.record({
  include: fc.uniqueArray(code, { minLength: 1, maxLength: 5 }),
  exclude: fc.uniqueArray(code, { maxLength: 3 }),
});

/** Any sixteen-bit units, halves of surrogate pairs among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

describe("the tree of regions", () => {
  it.each([
    ["ES300", "ES30", true],
    ["ES300", "ES3", true],
    ["ES300", "ES", true],
    ["ES300", "EU", true],
    ["ES3", "ES300", false],
    ["EL30", "EU", true],
    ["NO", "EU", false],
    ["EU", "ES", false],
    ["EU", "EU", true],
  ])("puts %s within %s: %s", (region, ancestor, expected) => {
    expect(isWithin(region, ancestor)).toBe(expected);
  });

  it("agrees with walking up from parent to parent", () => {
    fc.assert(
      fc.property(code, code, (region, ancestor) => {
        expect(isWithin(region, ancestor)).toBe(walkUp(region).includes(ancestor));
        expect(ancestry(region)).toEqual(walkUp(region));
      }),
    );
  });

  it("writes Greece EL for NUTS and GR for ISO", () => {
    expect([toNutsCountry("GR"), toNutsCountry("GR30"), toIsoCountry("EL")]).toEqual([
      "EL",
      "EL30",
      "GR",
    ]);
    expect([toNutsCountry("DE"), toIsoCountry("SE")]).toEqual(["DE", "SE"]);
    expect([levelOf("EU"), levelOf("BE"), levelOf("BE234")]).toEqual([-1, 0, 3]);
  });
});

describe("the coverage of a call", () => {
  it.each([
    ["a Union action reaches Malmö", euButDenmark, "SE224", "whole"],
    ["a Union action stops at Denmark", euButDenmark, "DK", "none"],
    ["a Union action stops inside Denmark", euButDenmark, "DK011", "none"],
    ["the Union without Denmark is part of the Union", euButDenmark, "EU", "part"],
    [
      "a call of two towns is part of Flanders",
      { include: ["BE234", "BE251"], exclude: [] },
      "BE2",
      "part",
    ],
    ["a call of Gent is not one of Brugge", { include: ["BE234"], exclude: [] }, "BE251", "none"],
    [
      "an exclude below leaves part of the country",
      { include: ["ES"], exclude: ["ES3"] },
      "ES",
      "part",
    ],
    [
      "an exclude below leaves its neighbours whole",
      { include: ["ES"], exclude: ["ES3"] },
      "ES61",
      "whole",
    ],
    [
      "an include under an exclude counts for nothing",
      { include: ["ES300"], exclude: ["ES3"] },
      "ES",
      "none",
    ],
    ["Ukraine is outside the Union", euButDenmark, "UA", "none"],
    ["Ukraine may be named", { include: ["EU", "UA"], exclude: [] }, "UA", "whole"],
  ])("%s", (_sentence, given, region, extent) => {
    expect(coverageOf(given, region).extent).toBe(extent);
  });

  it("covers by the letter of the rule: an include at or above, and no exclude", () => {
    fc.assert(
      fc.property(coverage, code, (given, region) => {
        const above = walkUp(region);
        const expected =
          above.some((link) => given.include.includes(link)) &&
          !above.some((link) => given.exclude.includes(link));
        expect(covers(given, region)).toBe(expected);
      }),
    );
  });

  it("overlaps what it covers, and what holds an include that stands", () => {
    fc.assert(
      fc.property(coverage, code, (given, region) => {
        const inside = given.include.some(
          (link) => walkUp(link).includes(region) && covers(given, link),
        );
        expect(overlaps(given, region)).toBe(covers(given, region) || inside);
      }),
    );
  });

  it("calls whole and part what it overlaps, and none the rest", () => {
    fc.assert(
      fc.property(coverage, code, (given, region) => {
        expect(coverageOf(given, region).extent !== "none").toBe(overlaps(given, region));
      }),
    );
  });

  it("holds for every region inside one that is covered whole", () => {
    fc.assert(
      fc.property(coverage, code, (given, region) => {
        fc.pre(coverageOf(given, region).extent === "whole");
        const inside = someCodes.filter((other) => walkUp(other).includes(region));
        expect(inside.filter((other) => !covers(given, other))).toEqual([]);
      }),
    );
  });

  it.each([
    [["EU"], "eu"],
    [["BE", "NL"], "eu"],
    [["UA", "PL"], "eu"],
    [["BE", "NL33"], "national"],
    [["BE2", "BE234"], "regional"],
    [["NL36"], "regional"],
    [["BE234", "BE251"], "local"],
  ])("of %j reaches %s", (include, reach) => {
    expect(reachOf({ include })).toBe(reach);
  });

  it("is never nothing", () => {
    expect(() => reachOf({ include: [] })).toThrow(RangeError);
  });
});

describe("the reason in words", () => {
  const say = (given: Coverage, region: string, place?: string): string =>
    coverageReasonText(coverageReason(given, region, regionName, place));

  it.each([
    [
      euButDenmark,
      "SE224",
      "Malmö",
      "Open to Malmö: Skåne län → Sydsverige → Sweden → EU (all but Denmark)",
    ],
    [
      { include: ["BE2"], exclude: [] },
      "BE234",
      "Gent",
      "Open to Gent: Arr. Gent → Prov. Oost-Vlaanderen → Vlaams Gewest",
    ],
    [{ include: ["AT"], exclude: [] }, "AT130", "Wien", "Open to Wien: Austria"],
    [
      { include: ["SE2"], exclude: [] },
      "SE224",
      undefined,
      "Open to Skåne län: Sydsverige → Södra Sverige",
    ],
    [{ include: ["SE"], exclude: [] }, "SE", undefined, "Open to Sweden"],
    [euButDenmark, "EU", undefined, "Open to EU (all but Denmark)"],
    [euButDenmark, "DK011", "København", "Not open to København: Denmark is excluded"],
    [euButDenmark, "DK", undefined, "Not open to Denmark"],
    [
      { include: ["BE234", "BE251"], exclude: [] },
      "BE2",
      undefined,
      "Open to part of Vlaams Gewest: Arr. Gent, Arr. Brugge",
    ],
    [
      { include: ["ES6"], exclude: ["ES63"] },
      "ES",
      undefined,
      "Open to part of Spain: Sur (all but Ciudad de Ceuta)",
    ],
    [{ include: ["FR"], exclude: [] }, "ES", undefined, "Not open to Spain"],
  ])("of %j for %s %s is “%s”", (given, region, place, sentence) => {
    expect(say(given, region, place)).toBe(sentence);
  });

  it("stops counting after five parts", () => {
    const include = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK"];
    expect(say({ include, exclude: [] }, "EU")).toBe(
      "Open to part of EU: Austria, Belgium, Bulgaria, Cyprus, Czechia and 2 more",
    );
  });
});

describe("folding a name", () => {
  it.each([
    ["Łódź", "lodz"],
    ["København", "kobenhavn"],
    ["Straße", "strasse"],
    ["'s-Gravenhage", "s gravenhage"],
    ["Θεσσαλονίκη", "θεσσαλονικη"],
    ["ΠΕΙΡΑΙΑΣ", foldText("Πειραιάς")],
    ["İstanbul", "istanbul"],
  ])("makes %s %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("leaves nothing of what is no letter and no figure", () => {
    expect(foldText("🎉\u0000\ud800\u202e — ’")).toBe("");
  });

  it("changes nothing that is folded already", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

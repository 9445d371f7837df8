import { describe, expect, it } from "vitest";

import {
  getRegion,
  getRegionCategory,
  listChildRegions,
  listRegions,
  regionChain,
  regionName,
  searchRegionsByName,
  translateNutsCode,
} from "./queries";

describe("the regions", () => {
  it("are those of NUTS 2024 in the 27", () => {
    const counts = ([0, 1, 2, 3] as const).map((level) => listRegions(level).length);
    expect(counts).toEqual([27, 92, 244, 1165]);
    expect(listRegions().filter((region) => getRegion(region.parent ?? "") === null)).toEqual([]);
  });

  it("go by their English name as countries and by their own below", () => {
    expect(regionName("SE")).toBe("Sweden");
    expect(regionName("SE22")).toBe("Sydsverige");
    expect(getRegion("EL522")).toMatchObject({ level: 3, country: "EL", parent: "EL52" });
    expect(regionName("BG411")).toMatch(/^Sofia/);
  });

  it("have a chain up to the EU and children below", () => {
    expect(regionChain("SE224").map((region) => region.code)).toEqual([
      "SE224",
      "SE22",
      "SE2",
      "SE",
      "EU",
    ]);
    expect(listChildRegions("EU")).toHaveLength(27);
    expect(listChildRegions("BE2").map((region) => region.code)).toEqual([
      "BE21",
      "BE22",
      "BE23",
      "BE24",
      "BE25",
    ]);
  });

  it("know countries outside the EU by name only, and nothing else", () => {
    expect(getRegion("UA")).toMatchObject({ name: "Ukraine", level: 0, parent: null });
    expect(["XX", "GR", "BE999", "", "be234"].map(getRegion)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    ["Flanders", "BE2"],
    ["flemish region", "BE2"],
    ["Bavaria", "DE2"],
    ["Bayern", "DE2"],
    ["Αττική", "EL3"],
    ["attica", "EL3"],
    ["ceska republika", "CZ"],
    ["Vlaanderen", "BE2"],
    ["Atlantis", null],
    ["Tschechien", "CZ"],
    ["Allemagne", "DE"],
    ["SKANE", "SE224"],
  ])("are found by name: %s is %s", (name, code) => {
    expect(searchRegionsByName(name)[0]?.code ?? null).toBe(code);
  });

  it.each([
    ["BE234", ["BE234"]],
    ["NL310", ["NL350"]],
    ["PT17", ["PT1A", "PT1B"]],
    ["PT170", ["PT1A0", "PT1B0"]],
    ["LV007", ["LV00A", "LV00C", "LV00B"]],
    ["FI193", ["FI198"]],
    ["GR30", ["EL30"]],
    ["el30", ["EL30"]],
    ["EU", ["EU"]],
    ["XX123", []],
    ["", []],
  ])("of NUTS 2021 are translated: %s to %j", (code, current) => {
    expect(translateNutsCode(code)).toEqual(current);
  });

  it("have the category of their NUTS 2 region as a likely ceiling", () => {
    expect(getRegionCategory("BE234")).toEqual(getRegionCategory("BE23"));
    expect(getRegionCategory("AT111")).toEqual({
      category: "transition",
      ceilingPercent: 60,
      confidence: "high",
      outermost: false,
    });
    expect(getRegionCategory("BE2")).toBeNull();
    expect(getRegionCategory("XX12")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";

import { readArea } from "./area";

describe("an area", () => {
  it.each([
    ["ES30", "ES", ["ES30"]],
    ["ES30; ES42", "ES", ["ES30", "ES42"]],
    ["Comunidad de Madrid (ES30)", "ES", ["ES30"]],
    ["NUTS 2: PT11", "PT", ["PT11"]],
    ["Castilla y León", "ES", ["ES41"]],
    ["Andalousie, Catalogne", "ES", ["ES61", "ES51"]],
    ["Wien", "AT", ["AT13"]],
    ["Limburg", "BE", ["BE22"]],
    ["Limburg", "NL", ["NL42"]],
    ["Jihomoravský kraj", "CZ", ["CZ064"]],
    ["województwo mazowieckie", "PL", ["PL9"]],
    ["woj. śląskie; dolnośląskie", "PL", ["PL22", "PL51"]],
    ["celá ČR", "CZ", ["CZ"]],
    ["Territoire national", "FR", ["FR"]],
    ["España", "ES", ["ES"]],
    ["Czechia and Slovakia", "CZ", ["CZ", "SK"]],
    ["GR30", "EL", ["EL30"]],
  ])("written %s in a file of %s is %j", (text, country, include) => {
    expect(readArea(text, country)).toEqual({ include, exclude: [], approximate: false });
  });

  it("can leave something out", () => {
    expect(readArea("España excepto Canarias", "ES")).toMatchObject({
      include: ["ES"],
      exclude: ["ES7"],
    });
  });

  it("in words for kinds of regions is those regions, and said to be approximate", () => {
    const less = readArea("LDR", "RO");
    expect(less).toMatchObject({ approximate: true });
    expect(less?.include).toHaveLength(7);
    expect(readArea("LDR+MDR", "RO")?.include).toHaveLength(8);
  });

  it("in codes of NUTS 2021 is brought to those of 2024", () => {
    expect(readArea("PT17", "PT")?.include).not.toContain("PT17");
    expect(readArea("PT17", "PT")?.include.length).toBeGreaterThan(0);
  });

  it.each(["Atlantis", "ES99", "ES30; Atlantis", "everywhere nice", ";"])(
    "is not read out of %j",
    (text) => {
      expect(readArea(text, "ES")).toBeNull();
    },
  );
});

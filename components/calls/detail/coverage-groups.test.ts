import { describe, expect, it } from "vitest";

import { groupByCountry } from "./coverage-groups";

describe("a coverage grouped by country", () => {
  it("lists the regions a call names under their country", () => {
    expect(groupByCountry(["SE22", "DK", "SE11", "NO"])).toEqual([
      { country: "DK", regions: [] },
      { country: "NO", regions: [] },
      { country: "SE", regions: ["SE11", "SE22"] },
    ]);
  });

  it("takes a whole country before parts of it, whichever comes first", () => {
    expect(groupByCountry(["FR1", "FR"])).toEqual([{ country: "FR", regions: [] }]);
  });
});

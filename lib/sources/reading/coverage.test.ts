import { describe, expect, it } from "vitest";

import { coverageFrom, gathered } from "./coverage";

describe("the coverage in a source's words", () => {
  it("is read from codes, alone, before a name, or after a number of the source's own", () => {
    expect(coverageFrom(["ES300 - Madrid"], "ES").coverage.include).toEqual(["ES300"]);
    expect(coverageFrom(["ES612"], "ES").coverage.include).toEqual(["ES612"]);
    expect(coverageFrom(["1006SK041"], "SK").coverage.include).toEqual(["SK041"]);
    expect(coverageFrom(["ES - ESPAÑA"], "ES").coverage.include).toEqual(["ES"]);
  });

  it("is read from names where there are no codes", () => {
    expect(coverageFrom(["Prešovský kraj"], "SK").coverage.include).toEqual(["SK041"]);
    expect(coverageFrom(["ESPAÑA"], "ES").coverage.include).toEqual(["ES"]);
  });

  it("follows a code of NUTS 2021 to what took over", () => {
    expect(coverageFrom(["PT18"], "PT").coverage.include).toEqual(["PT1C", "PT1D"]);
  });

  it("is approximate when a region is unknown, and says which", () => {
    expect(coverageFrom(["SK041", "Horná Nitra"], "SK")).toEqual({
      coverage: { include: ["SK041"], exclude: [], approximate: true },
      unmapped: ["Horná Nitra"],
    });
  });

  it("is empty when all are unknown, and never the whole country", () => {
    const { coverage, unmapped } = coverageFrom(["Horná Nitra", "FRA"], "SK");
    expect(coverage.include).toEqual([]);
    expect(unmapped).toEqual(["Horná Nitra", "FRA"]);
  });
});

describe("regions put together", () => {
  it("are the region whose parts they all are", () => {
    const slovakia = ["SK010", "SK021", "SK022", "SK023", "SK031", "SK032", "SK041", "SK042"];
    expect(gathered(slovakia)).toEqual(["SK"]);
    expect(gathered(slovakia.slice(1))).toEqual(["SK02", "SK03", "SK04"]);
    expect(gathered(["PT19", "PT1D", "PT1C"])).toEqual(["PT19", "PT1C", "PT1D"]);
  });

  it("leave out what lies inside another", () => {
    expect(gathered(["ES30", "ES300", "ES612", "ES612"])).toEqual(["ES30", "ES612"]);
  });
});

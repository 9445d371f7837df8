import { describe, expect, it } from "vitest";

import { matchQuery, parseMatch } from "./validation";

const parse = (query: string) => parseMatch(new URLSearchParams(query));

describe("the parameters of a quick match", () => {
  it("are read in any case, repeated ones as a list", () => {
    const { input, warnings } = parse(
      "organisationType=Municipality&theme=jobs&theme=housing&region=be234&language=NL&capacity=50000",
    );
    expect(warnings).toEqual([]);
    expect(input).toMatchObject({
      organisationType: "municipality",
      theme: ["housing", "jobs"],
      region: ["BE234"],
      language: ["nl"],
      capacity: 50_000,
    });
  });

  it("count a partner's country once for each partner, in NUTS letters", () => {
    expect(
      parse("partnerCountry=DE&partnerCountry=DE&partnerCountry=gr").input.partnerCountry,
    ).toEqual(["DE", "DE", "EL"]);
  });

  it.each([
    ["who=me", "who", "unknown-parameter"],
    ["organisationType=castle", "organisationType", "unknown-value"],
    ["theme=dragons", "theme", "unknown-value"],
    ["region=XX999", "region", "unknown-value"],
    ["partnerCountry=USA", "partnerCountry", "unknown-value"],
    ["capacity=lots", "capacity", "not-a-number"],
    ["role=boss", "role", "unknown-value"],
    ["pageSize=0", "pageSize", "unknown-value"],
  ])("are named when they cannot be understood: %s", (query, parameter, problem) => {
    expect(parse(query).warnings).toMatchObject([{ parameter, problem }]);
  });

  it("never fail, whatever is sent", () => {
    expect(() => parseMatch({ constructor: "2", theme: ["%", "jobs"] })).not.toThrow();
  });

  it("are written back as the address of the page", () => {
    const { input } = parse("organisationType=region&place=Gent&theme=jobs");
    expect(parse(matchQuery(input)).input).toEqual(input);
  });
});

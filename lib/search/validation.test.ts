import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { emptySearch, parseSearch, searchParameters, searchQuery } from "./validation";

const parse = (query: string) => parseSearch(new URLSearchParams(query));

describe("a search", () => {
  it("survives being written and read again, and its string is canonical", () => {
    const names = fc.oneof(fc.constantFrom(...searchParameters), fc.string());
    const words = fc.constantFrom(
      ...[
        "AMIF",
        "ESF ",
        "esf-plus",
        "municipality",
        "unknown",
        "any",
        "grant",
        "eso49",
        "ES300",
        "GR30",
      ],
      ...[
        "NL31",
        "open",
        "2027-02-28",
        "2027-02-30",
        "1e9",
        "-5",
        "90 %",
        "12 000",
        "fr",
        "best",
        "2",
        "100",
      ],
    );
    const pairs = fc.array(fc.tuple(names, fc.oneof(words, fc.string({ unit: "binary" }))));
    fc.assert(
      fc.property(pairs, (given) => {
        const { input } = parseSearch(new URLSearchParams(given));
        const written = searchQuery(input);
        expect(parse(written)).toEqual({ input, warnings: [] });
        expect(searchQuery(parse(written).input)).toBe(written);
      }),
      { numRuns: 3000 },
    );
  });

  it("is written with keys and values sorted, without doubles, empties and defaults", () => {
    const { input } = parse(
      "theme=women&fund=ESF%2B&theme=jobs&theme=women&q=&page=1&sort=best&lead=yes",
    );
    expect(searchQuery(input)).toBe("fund=ESF%2B&kind=any&lead=yes&theme=jobs&theme=women");
  });

  it("says every kind, as the page starts with grants when none is named", () => {
    expect(searchQuery(emptySearch())).toBe("kind=any");
    expect(parse("kind=any&kind=grant").input.kind).toEqual([]);
    expect(searchQuery(parse("kind=loan").input)).toBe("kind=loan");
  });

  it("is read from Next's search params as from a URL", () => {
    const { input, warnings } = parseSearch({
      theme: ["jobs", "women"],
      q: "work",
      fund: undefined,
    });
    expect([input.theme, input.q, warnings]).toEqual([["jobs", "women"], "work", []]);
  });
});

describe("a value", () => {
  it.each([
    ["fund=ESF+", { fund: ["ESF+"] }],
    ["fund=ESF%2B", { fund: ["ESF+"] }],
    ["fund=esf", { fund: ["ESF"] }],
    ["fund=esf-plus&fund=amif", { fund: ["AMIF", "ESF+"] }],
    [
      "objective=eso49&objective=AMIF%20so2&objective=RSO4.10",
      { objective: ["AMIF-SO2", "ESO4.9", "RSO4.10"] },
    ],
    ["region=GR30&region=be234", { region: ["BE234", "EL30"] }],
    ["region=NL31", { region: ["NL35"] }],
    ["state=OPEN&theme=Jobs", { state: ["open"], theme: ["jobs"] }],
    ["budgetMin=1 000 000&rateMin=72,5 %25", { budgetMin: 1_000_000, rateMin: 72.5 }],
    ["deadlineFrom=2027-02-28&deadlineTo=", { deadlineFrom: "2027-02-28", deadlineTo: null }],
    ["place=%20Gent%20&place=", { place: ["Gent"] }],
  ])("is understood as people write it: %s", (query, expected) => {
    const { input, warnings } = parse(query);
    expect(input).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  it.each([
    ["colour=red", "colour", "red", "unknown-parameter"],
    ["theme=jobs&theme=knitting", "theme", "knitting", "unknown-value"],
    ["region=XX99", "region", "XX99", "unknown-value"],
    ["budgetMin=99999999999999", "budgetMin", "99999999999999", "not-a-number"],
    ["rateMin=101", "rateMin", "101", "not-a-number"],
    ["deadlineFrom=2027-02-30", "deadlineFrom", "2027-02-30", "not-a-day"],
    ["page=-1", "page", "-1", "not-a-number"],
    ["pageSize=5000", "pageSize", "5000", "unknown-value"],
    ["fund=ESF%2B%2B", "fund", "ESF++", "unknown-value"],
  ])(
    "that is not understood is named and the rest applied: %s",
    (query, parameter, value, problem) => {
      const { input, warnings } = parse(`${query}&lead=yes`);
      expect(warnings).toEqual([{ parameter, value, problem }]);
      expect(input.lead).toEqual(["yes"]);
    },
  );

  it("of text is made one line of at most 200 characters", () => {
    const { input, warnings } = parse(`q=${"a b%00%0A ".repeat(2000)}`);
    expect(input.q.length).toBeLessThanOrEqual(200);
    expect(input.q.startsWith("a b a b")).toBe(true);
    expect(warnings.map((warning) => warning.problem)).toEqual(["too-long"]);
    expect(parse("q=%F0%9F%98%80".repeat(1)).input.q).toBe("😀");
  });
});

it("reads what Next makes of a parameter named like a member of every object", () => {
  const params = { constructor: [Object, "2"] as unknown as string[] };
  expect(parseSearch(params).warnings).toMatchObject([
    { parameter: "constructor", value: "2", problem: "unknown-parameter" },
  ]);
});

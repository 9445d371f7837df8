import { describe, expect, it } from "vitest";

import { emptySearch } from "@/lib/search/validation";

import { carriedFields, changedHref, clearedHref, droppedHref, pageHref } from "./links";

const search = {
  ...emptySearch(),
  kind: ["grant" as const],
  place: ["Gent"],
  theme: ["housing" as const, "women" as const],
  rateMin: 80,
  page: 3,
};

describe("a link of the search page", () => {
  it("drops one value of a filter and keeps the others", () => {
    expect(droppedHref(search, "theme", "women")).toBe(
      "/?kind=grant&place=Gent&rateMin=80&theme=housing",
    );
  });

  it("drops a filter that holds one value", () => {
    expect(droppedHref(search, "rateMin", "80")).toBe(
      "/?kind=grant&place=Gent&theme=housing&theme=women",
    );
  });

  it("says every kind when the grants only are dropped, as the page would start with them again", () => {
    expect(droppedHref(search, "kind", "grant")).toContain("kind=any");
  });

  it("leaves the place out together with the region it stands for", () => {
    const both = { ...search, region: ["BE234"] };
    expect(clearedHref(both, "region")).not.toMatch(/place|region/);
  });

  it("goes back to the first page when the search changes, and to another page when asked", () => {
    expect(changedHref(search, { fund: ["AMIF"] })).not.toContain("page=");
    expect(pageHref(search, 2)).toContain("page=2");
  });
});

it("carries along the parts of a search that a form does not show", () => {
  expect(carriedFields(search, ["theme", "place"])).toEqual([
    ["kind", "grant"],
    ["rateMin", "80"],
  ]);
});

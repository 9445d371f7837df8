import { describe, expect, it } from "vitest";

import { madeCall } from "@/lib/search/call.fixture";

import { differingFacts } from "./rules";

describe("Two calls side by side", () => {
  it("show only what they say apart, in the order that tells them apart soonest", () => {
    const one = madeCall(1, { title: "Welcome centres", budgetTotal: 100, fund: "AMIF" });
    const other = madeCall(1, { title: "Welcome centre", budgetTotal: null, fund: "AMIF" });
    expect(differingFacts(one, other)).toEqual([
      { fact: "title", one: "Welcome centres", other: "Welcome centre" },
      { fact: "budgetTotal", one: 100, other: null },
    ]);
  });

  it("are alike where a list only has another order", () => {
    const one = madeCall(1, { themes: ["jobs", "housing"] });
    expect(differingFacts(one, madeCall(1, { themes: ["housing", "jobs"] }))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";

import { emptySearch, parseSearch, searchQuery } from "@/lib/search/validation";

import { formQuery } from "./form-query";

describe("what a form writes into the address", () => {
  it("is the canonical search, without the fields that were left empty", () => {
    const written = formQuery([
      ["theme", "women"],
      ["place", "Gent"],
      ["q", "  "],
      ["kind", "grant"],
      ["theme", "housing"],
      ["theme", "women"],
    ]);
    expect(written).toBe("kind=grant&place=Gent&theme=housing&theme=women");
    expect(searchQuery(parseSearch(new URLSearchParams(written)).input)).toBe(written);
  });

  it("lets go of single kinds when every kind is chosen, and the other way round", () => {
    const both: [string, string][] = [
      ["kind", "any"],
      ["kind", "grant"],
      ["kind", "loan"],
    ];
    expect(formQuery(both, { name: "kind", value: "any" })).toBe("kind=any");
    expect(formQuery(both, { name: "kind", value: "loan" })).toBe("kind=grant&kind=loan");
  });

  it("means every kind when the last one is let go, so that grants do not come back", () => {
    expect(formQuery([], { name: "kind", value: "grant" })).toBe(searchQuery(emptySearch()));
  });
});

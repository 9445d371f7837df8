import { describe, expect, it } from "vitest";

import { parseSearch, searchQuery } from "@/lib/search/validation";

import type { Profile } from "../types";

import { isBareAddress, presetSearch } from "./presets";

const profile: Profile = {
  type: "municipality",
  regions: [
    { code: "BE234", place: "Gent" },
    { code: "BE2", place: null },
  ],
  themes: ["women", "jobs"],
  populationBand: null,
  targetGroups: [],
  role: null,
  partners: [],
  capacity: null,
  projectMin: null,
  projectMax: null,
  languages: [],
};

const start = parseSearch({ kind: "grant" }).input;

describe("What a profile fills in", () => {
  it("is where the organisation works, what it is and its themes, and nothing else", () => {
    expect(searchQuery(presetSearch(start, profile))).toBe(
      "applicant=municipality&kind=grant&place=Gent+%28BE234%29&region=BE2&theme=jobs&theme=women",
    );
  });

  it("is a search as anybody could have written it: read back it is the same", () => {
    const search = presetSearch(start, profile);
    const read = parseSearch(new URLSearchParams(searchQuery(search)));
    expect(read).toEqual({ input: search, warnings: [] });
  });

  it("fills in an address without any parameter alone", () => {
    expect(
      [{}, { kind: "grant" }, { q: "" }, { page: "1" }, { utm: "x" }].map(isBareAddress),
    ).toEqual([true, false, false, false, false]);
  });
});

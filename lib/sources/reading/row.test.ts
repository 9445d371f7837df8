import { describe, expect, it } from "vitest";

import { draftOf } from "./draft";
import { problemRow, rowOf } from "./row";

const candidate = draftOf({
  externalKey: "call:1",
  title: "A call",
  titleLanguage: "en",
  fund: "ESF+",
  programme: "A programme",
  instrument: "shared",
  officialUrl: "https://example.eu/call",
});

describe("the row of a candidate", () => {
  it("is a draft when it says all that is asked for, even without coverage", () => {
    expect(rowOf("1", candidate, ["b", "a", "b"])).toEqual({
      ok: true,
      draft: candidate,
      unmapped: ["b", "a"],
    });
  });

  it("is a problem that names the fact, what was found and what was expected", () => {
    const row = rowOf("1", { ...candidate, opensOn: "2026-02-30" });
    expect(row).toMatchObject({
      ok: false,
      problem: { row: "1", column: "opensOn", found: "2026-02-30" },
    });
  });

  it("names a fact inside a list", () => {
    const row = rowOf("1", { ...candidate, themes: ["jobs", "cats"] });
    expect(row).toMatchObject({ problem: { column: "themes.1", found: "cats" } });
  });

  it("is a problem when the candidate is no call at all", () => {
    expect(rowOf("7", null)).toMatchObject({ problem: { row: "7", column: null, found: "null" } });
    expect(rowOf("7", undefined)).toMatchObject({ problem: { found: "nothing" } });
  });

  it("shows no more of a value than a desk can", () => {
    const row = problemRow("1", { column: null, found: "x".repeat(9000), expected: "less" });
    expect(row.ok ? 0 : row.problem.found.length).toBe(201);
  });
});

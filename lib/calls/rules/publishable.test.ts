import { describe, expect, it } from "vitest";

import { madeCall } from "@/lib/calls/testing";
import type { CallRecord } from "@/lib/calls/types";

import { missingToPublish } from "./publishable";

const nowhere = { include: [], exclude: [], approximate: false };
const facts = (rest: Partial<CallRecord>) =>
  missingToPublish(madeCall(rest)).map(({ fact }) => fact);

describe("what a call still lacks before everybody may see it", () => {
  it("is nothing when it has coverage, a theme and an official page", () => {
    expect(facts({})).toEqual([]);
  });

  it.each<[string, Partial<CallRecord>, string]>([
    ["where applicants may be: no coverage is never everywhere", { coverage: nowhere }, "coverage"],
    ["a theme", { themes: [] }, "themes"],
    ["an official page", { officialUrl: "" }, "officialUrl"],
    ["an official page that a browser can open", { officialUrl: "ask us" }, "officialUrl"],
    ["a programme", { programme: "" }, "programme"],
  ])("is %s", (_what, rest, fact) => {
    expect(facts(rest)).toEqual([fact]);
  });

  it("tells what is missing from what does not fit", () => {
    expect(missingToPublish(madeCall({ officialUrl: "ask us", themes: [] }))).toEqual([
      { fact: "officialUrl", problem: "unfit" },
      { fact: "themes", problem: "missing" },
    ]);
  });

  it("names everything at once", () => {
    const bare = { coverage: nowhere, themes: [], programme: "", officialUrl: "" };
    expect(facts(bare).toSorted()).toEqual(["coverage", "officialUrl", "programme", "themes"]);
  });
});

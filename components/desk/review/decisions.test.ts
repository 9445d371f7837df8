import { describe, expect, it } from "vitest";

import { reviewKinds } from "@/lib/review/vocabulary";

import { decisionsOf, formLetter } from "./decisions";

describe("The letters of the decisions", () => {
  it.each(reviewKinds)("mean one thing for %s, and none of them moves or opens", (kind) => {
    const used = decisionsOf(kind).map(({ letter }) => letter);
    expect(new Set([...used, "j", "k", formLetter]).size).toBe(used.length + 3);
  });
});

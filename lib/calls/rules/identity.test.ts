import { describe, expect, it } from "vitest";

import { callId, callSlug } from "./identity";

describe("the address of a call", () => {
  it("is readable whatever alphabet the title uses", () => {
    expect(callSlug("Výzva č. 7: Straße & Łódź – città", "abcdef123456")).toBe(
      "vyzva-c-7-strasse-lodz-citta-abcdef",
    );
    expect(callSlug("Πρόσκληση", "abcdef123456")).toBe("abcdef123456");
  });

  it("ends at a word and stays short", () => {
    const slug = callSlug("word ".repeat(40), "abcdef123456");
    expect(slug).toMatch(/^(word-)+abcdef$/);
    expect(slug.length).toBeLessThan(70);
  });

  it("differs for calls of the same title", () => {
    const slugs = ["1", "2"].map((key) => callSlug("Same title", callId("source", key)));
    expect(slugs[0]).not.toBe(slugs[1]);
  });
});

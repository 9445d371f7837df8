import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";

import { type AtomEntry, writeAtom } from "./atom";
import { cleanText } from "./ical";

const entryOf = (title: string, updatedAt = new Date("2026-11-01T10:00Z")): AtomEntry => ({
  id: "a1",
  title,
  language: "en",
  url: "https://citycalls.example/en/calls/a?x=1&y=2",
  official: "https://example.eu/",
  publishedAt: new Date("2026-10-01T10:00Z"),
  updatedAt,
  categories: ["AMIF", 'a"<&'],
  lines: ["Deadline: soon"],
  summary: null,
});

const feedOf = (entries: AtomEntry[]) =>
  writeAtom({
    title: "All",
    language: "en",
    self: "https://citycalls.example/api/v1/calls.atom?fund=AMIF&theme=jobs",
    page: "https://citycalls.example/en",
    entries,
  });

/** Reads the text of every element of a name, and fails on what is not well-formed XML. */
function read(xml: string, name: string): string[] {
  const texts: string[] = [];
  let current = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", () => (current = ""));
  parser.on("text", (text) => (current += text));
  parser.on("closetag", (tag) => {
    if (tag.name === name) texts.push(current);
  });
  parser.write(xml).close();
  return texts;
}

describe("an Atom feed", () => {
  it("is XML whatever titles hold, and gives them back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const said = cleanText(title).replace(/[\uFFFE\uFFFF]/g, "");
        expect(read(feedOf([entryOf(title)]), "title")).toEqual(["All", said]);
      }),
      { numRuns: 500 },
    );
  });

  it("names itself, and was updated when its youngest entry was", () => {
    const xml = feedOf([entryOf("a"), entryOf("b", new Date("2026-11-02T10:00Z"))]);
    expect(read(xml, "updated")[0]).toBe("2026-11-02T10:00:00.000Z");
    expect(read(xml, "id")).toEqual([
      "https://citycalls.example/api/v1/calls.atom?fund=AMIF&theme=jobs",
      "urn:citycalls:call:a1",
      "urn:citycalls:call:a1",
    ]);
    expect(xml).toContain('rel="self"');
  });
});

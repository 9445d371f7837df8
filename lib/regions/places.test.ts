import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { openDerived } from "@/db/derived";

import { foldText } from "./fold";
import { largestCities, otherSpellings } from "./places.fixture";
import { suggestPlaces } from "./places/queries";
import { closePlaces, preparePlaces, readPlaces } from "./places/store";
import { resolveWhere } from "./where/resolve-where";
import { suggestWhere, type Where, whereCode, whereText } from "./where/suggest-where";

const folder = mkdtempSync(path.join(tmpdir(), "places-"));
const file = path.join(folder, "places.db");

/** Any sixteen-bit units, halves of surrogate pairs among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

beforeAll(() => {
  vi.stubEnv("DATA_DIR", folder);
  // What a crash or a full disk may leave: the first use has to mend it.
  writeFileSync(file, "this is no database ".repeat(1000));
  preparePlaces();
}, 60_000);

afterAll(() => {
  closePlaces();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function resolvedCode(text: string): string {
  const answer = resolveWhere(text);
  return answer.outcome === "resolved" ? whereCode(answer.where) : answer.outcome;
}

/** Counts the work of this process alone: on a busy machine the clock tells of others. */
function workedMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
type Ask = (text: string) => unknown;
function slowestOf(texts: readonly string[], ask: Ask, share: number): number {
  const times = texts.map((text) => {
    const start = process.cpuUsage();
    ask(text);
    return workedMs(start);
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

describe("the places", () => {
  it("are some 51,700 towns of the EU in some 183,500 spellings, in every NUTS 3 region", () => {
    const count = (table: string): unknown =>
      readPlaces((db) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    expect(count("places")).toBeGreaterThanOrEqual(51_000);
    expect(count("spellings")).toBeGreaterThanOrEqual(180_000);
    expect(count("(SELECT DISTINCT nuts3 FROM places)")).toBe(1165);
  });

  it("put the 60 largest cities of the EU where they are, in local and English spelling", () => {
    const asked = largestCities.flatMap(([local, english, nuts3]) => [
      { text: local, nuts3 },
      { text: english, nuts3 },
    ]);
    const wrong = asked.filter(({ text, nuts3 }) => suggestPlaces(text, 1)[0]?.nuts3 !== nuts3);
    const right = asked.length - wrong.length;
    console.info(`Places: ${right} of ${asked.length} spellings of 60 cities lead to their NUTS 3`);
    expect(asked).toHaveLength(120);
    expect(wrong).toEqual([]);
    expect(asked.filter(({ text, nuts3 }) => resolvedCode(text) !== nuts3)).toEqual([]);
  });

  it.each(otherSpellings)("know %s in %s", (spelling, nuts3) => {
    expect(suggestPlaces(spelling, 1)[0]?.nuts3).toBe(nuts3);
  });
});

describe("suggestions", () => {
  it("carry the whole chain, a label and the spelling that was typed", () => {
    expect(suggestPlaces("Ghent")[0]).toMatchObject({
      name: "Gent",
      country: "BE",
      nuts3: "BE234",
      nuts2: "BE23",
      nuts1: "BE2",
      label: "Gent, Arr. Gent, Belgium",
      matched: "Ghent",
    });
    expect(suggestPlaces("Gen").find((place) => place.name === "Gent")?.matched).toBeNull();
  });

  it("start at two letters, larger towns first, each once", () => {
    expect(suggestPlaces("g")).toEqual([]);
    const places = suggestPlaces("ma", 20);
    expect(places[0]?.name).toBe("Madrid");
    expect(new Set(places.map((place) => place.id)).size).toBe(20);
    expect(suggestPlaces("ma", 3)).toHaveLength(3);
  });

  it("put a name typed in full before a larger town that only begins with it", () => {
    expect(suggestPlaces("Mol")[0]).toMatchObject({ name: "Mol", nuts3: "BE213" });
  });

  it("bring regions beside towns", () => {
    expect(suggestWhere("Flanders")[0]).toMatchObject({
      kind: "region",
      code: "BE2",
      name: "Vlaams Gewest",
      label: "Vlaams Gewest, Belgium",
      level: 1,
      matched: "Flanders",
    });
    expect(suggestWhere("Skåne")[0]).toMatchObject({ kind: "region", code: "SE224" });
    expect(suggestWhere("Malmö")[0]).toMatchObject({ kind: "place", nuts3: "SE224" });
    expect(suggestWhere("NL33")[0]).toMatchObject({ kind: "region", code: "NL36" });
  });

  it("offer a town or the NUTS 3 region of its name, not both", () => {
    expect(suggestWhere("Berlin").filter((where) => whereCode(where) === "DE300")).toHaveLength(1);
  });

  it("take a fifth of looking through every spelling at most, nineteen times in twenty", () => {
    const names = largestCities.flatMap(([local, english]) => [local, english]);
    const typed = names.flatMap((name) => [2, 3, 4, 6].map((length) => name.slice(0, length)));
    const all = Array.from({ length: 183_500 }, (_, at) => names[at % names.length] ?? "");
    const lookThrough = (text: string) => all.filter((name) => foldText(name).startsWith(text));
    const most = slowestOf(typed.slice(0, 5), lookThrough, 0.5) / 5;
    expect(slowestOf(typed, suggestPlaces, 0.95)).toBeLessThan(most);
    expect(slowestOf(typed, suggestWhere, 0.95)).toBeLessThan(most);
  });
});

describe("what somebody typed", () => {
  it.each([
    ["a name", "Gent", "BE234"],
    ["a foreign name", "Gand", "BE234"],
    ["a name and its code", "Gent (BE234)", "BE234"],
    ["a name and its code after a comma", "Gent, BE234", "BE234"],
    ["our label", "Gent, Arr. Gent, Belgium", "BE234"],
    ["a name and a country", "Halle, Belgium", "BE241"],
    ["a name and a country in its own words", "Halle, België", "BE241"],
    ["a region", "Flanders", "BE2"],
    ["a region and its code", "Vlaams Gewest (BE2)", "BE2"],
    ["a code", "BE234", "BE234"],
    ["a code in small letters", "be234", "BE234"],
    ["a code of NUTS 2021", "NL310", "NL350"],
    ["a code of ISO", "GR30", "EL30"],
    ["a wider region of the same name by its code", "Wien (AT13)", "AT13"],
    ["a country", "Malta", "MT"],
    ["the city before the country and the province", "Luxembourg", "LU000"],
    ["the region, not the town that shares its name", "Île-de-France", "FR10"],
    ["the region, not the village", "Galicia", "ES11"],
    ["the town, not the district around it", "Karlsruhe", "DE122"],
  ])("resolves: %s, %s", (_sentence, text, code) => {
    expect(resolvedCode(text)).toBe(code);
  });

  it("takes the town ten times larger, and still names the other", () => {
    const answer = resolveWhere("Frankfurt");
    expect(answer).toMatchObject({ outcome: "resolved", where: { name: "Frankfurt am Main" } });
    const others = answer.outcome === "resolved" ? answer.alternatives : [];
    expect(others.map((where) => where.name)).toContain("Frankfurt (Oder)");
  });

  it.each([
    ["Halle", ["DEE02", "BE241"]],
    ["Limburg", ["BE22", "NL42"]],
    ["Valence", ["FRK23", "ES523"]],
    ["PT17", ["PT1A", "PT1B"]],
  ])("is asked back about when several compete: %s", (text, codes) => {
    const answer = resolveWhere(text);
    expect(answer.outcome).toBe("ambiguous");
    const choices: readonly Where[] = answer.outcome === "ambiguous" ? answer.choices : [];
    expect(choices.map(whereCode)).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    ["Gennt", "BE234"],
    ["Barcelna", "ES511"],
    ["Frankf", "DE712"],
    ["Nowhere (BE234)", "BE234"],
  ])("is never guessed, but may have meant something: %s", (text, code) => {
    const answer = resolveWhere(text);
    expect(answer.outcome).toBe("unknown");
    expect(answer.outcome === "unknown" ? answer.nearest.map(whereCode) : []).toContain(code);
  });

  it("comes back the same from the way we write it", () => {
    const typed = [
      ...largestCities.map(([, english]) => english),
      "Bergen",
      "Saint-Denis",
      "Halle",
    ];
    const offered = typed.flatMap((text) => suggestWhere(text, 5));
    const lost = offered.filter((where) => resolvedCode(whereText(where)) !== whereCode(where));
    expect(lost.map(whereText)).toEqual([]);
  });

  it.each([
    ["emoji", "🎉🏙️"],
    ["ten thousand letters", "qzxw".repeat(2500)],
    ["ten thousand commas", ",".repeat(10_000)],
    ["ten thousand brackets", "(".repeat(10_000)],
    ["SQL", "'; DROP TABLE places; --"],
    ["wildcards", "%%__"],
    ["control characters", "\u0000\u0007\u202e"],
    ["another script", "東京都"],
  ])("may be %s and leads nowhere, quickly", (_sentence, text) => {
    const start = process.cpuUsage();
    const suggested = suggestWhere(text);
    const resolved = resolveWhere(text);
    const worked = workedMs(start);
    expect(suggested).toEqual([]);
    expect(resolved).toEqual({ outcome: "unknown", nearest: [] });
    expect(worked).toBeLessThan(100);
  });

  it("never fails, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(suggestWhere(text).length).toBeLessThanOrEqual(8);
        expect(["resolved", "ambiguous", "unknown"]).toContain(resolveWhere(text).outcome);
      }),
    );
  });
});

describe("the file of places", () => {
  it("is kept while it fits and made again when it is of another edition", () => {
    const made = statSync(file).ino;
    closePlaces();
    expect(resolvedCode("Gent")).toBe("BE234");
    expect(statSync(file).ino).toBe(made);

    closePlaces();
    const db = openDerived(file, { building: true });
    db.exec("UPDATE about SET identity = 'of another shape'; DELETE FROM places");
    db.close();
    expect(resolvedCode("Gent")).toBe("BE234");
    expect(statSync(file).ino).not.toBe(made);
  }, 30_000);
});

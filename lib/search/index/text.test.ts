import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { CallRecord } from "@/lib/calls/types";

import { madeCall } from "../call.fixture";
import { type MadeIndex, madeIndex } from "./made-index.fixture";
import { wordsOf } from "./words";

const texts: Record<string, Partial<CallRecord>> = {
  strasse: { title: "Sichere Straße für alle", titleLanguage: "de" },
  citta: { title: "Una città per tutti", titleLanguage: "it" },
  lodz: { title: "Rewitalizacja Łódź", titleLanguage: "pl" },
  integrating: {
    title: "Integrating newcomers in small towns",
    summary: "Municipalities share what works.",
    code: "AMIF-2025-TF2-AG-INTE-01-WOMEN",
  },
  inSummary: { title: "A plain title", summary: "About integration and nothing else." },
  inProgramme: { title: "Another title", programme: "Integration of everybody" },
  fluechtling: { title: "Hilfe für Flüchtlinge", titleLanguage: "de" },
  refugie: { title: "Accueil des réfugiés", titleLanguage: "fr" },
  crèche: { title: "Ouverture de crèches", titleLanguage: "fr" },
  nationals: { title: "Support for third-country nationals", summary: "Language and work." },
  otherCode: { title: "Health and women", code: "AMIF-2025-TF2-AG-INTE-02-HEALTH" },
  greek: { title: "Στέγαση για όλους", titleLanguage: "el" },
  housingFirst: { title: "Housing first in cities", summary: "First of all, housing." },
  firstHousing: {
    title: "First steps to housing",
    summary: "Cities and housing first in practice.",
  },
  romanian: { title: "Sprijin pentru copii", titleLanguage: "ro" },
};

let made: MadeIndex;

beforeAll(async () => {
  const calls = Object.entries(texts).map(([id, text], at) => madeCall(at + 1, { id, ...text }));
  made = await madeIndex(calls);
});

afterAll(() => {
  made.close();
});

function ids(q: string): string[] {
  return made.find(new URLSearchParams({ q })).ids;
}

describe("words", () => {
  it.each([
    ["strasse", "strasse"],
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["citta", "citta"],
    ["città", "citta"],
    ["lodz", "lodz"],
    ["ΣΤΈΓΑΣΗ", "greek"],
    ["creche", "crèche"],
  ])("are found whatever their accents and case: %s", (q, id) => {
    expect(ids(q)).toContain(id);
  });

  it("are found by their stem in the language of the call", () => {
    expect(ids("integrates")).toContain("integrating");
    expect(ids("réfugiée")).toContain("refugie");
    expect(ids("copiilor ")).toEqual(["romanian"]);
  });

  it("are found from their beginning while they are typed", () => {
    expect(ids("munic")).toEqual(["integrating"]);
    expect(ids("rewi")).toEqual(["lodz"]);
  });

  it("must all be there", () => {
    expect(ids("housing steps")).toEqual(["firstHousing"]);
    expect(ids("housing refugees")).toEqual([]);
  });

  it("count most in the title, then in programme and code, then in the summary", () => {
    expect(ids("integration").slice(0, 3)).toEqual(["integrating", "inProgramme", "inSummary"]);
  });

  it("that only join others do not have to be there", () => {
    expect(ids("support of the third-country nationals")).toContain("nationals");
    expect(ids("l'accueil de réfugiés")).toEqual(["refugie"]);
  });
});

describe("concepts", () => {
  it.each([
    ["migrant", "nationals"],
    ["immigré", "nationals"],
    ["newcomers", "nationals"],
    ["third-country nationals", "integrating"],
    ["refugee", "fluechtling"],
    ["Flüchtling", "refugie"],
    ["uchodźca", "refugie"],
    ["early childhood education", "crèche"],
    ["Kita", "crèche"],
    ["urban regeneration", "lodz"],
  ])("are found in every language they are named in: %s", (q, id) => {
    expect(ids(q)).toContain(id);
  });

  it("count less than the word itself", () => {
    expect(ids("newcomers")[0]).toBe("integrating");
    expect(ids("Flüchtlinge")[0]).toBe("fluechtling");
  });
});

describe("signs", () => {
  it("in quotes hold words together", () => {
    expect(ids('"housing first"').sort()).toEqual(["firstHousing", "housingFirst"]);
    expect(ids('"first steps"')).toEqual(["firstHousing"]);
    expect(ids('"steps first"')).toEqual([]);
    expect(ids('"housing first"')[0]).toBe("housingFirst");
  });

  it("a leading minus leaves out", () => {
    expect(ids("housing -steps")).toEqual(["housingFirst"]);
    expect(ids('housing -"first steps"')).toEqual(["housingFirst"]);
    expect(ids("-housing").length).toBe(Object.keys(texts).length - 2);
  });

  it("a lone or inner hyphen is nothing", () => {
    expect(ids("housing - steps")).toEqual(["firstHousing"]);
    expect(ids("third-country")).toContain("nationals");
  });
});

describe("codes", () => {
  it("typed in full give that call first", () => {
    expect(ids("AMIF-2025-TF2-AG-INTE-01-WOMEN")[0]).toBe("integrating");
    expect(ids("amif 2025 tf2 ag inte 02 health")[0]).toBe("otherCode");
    expect(ids("amif2025tf2aginte01women")).toEqual(["integrating"]);
  });

  it.each(["tf2-ag-inte", "2025-TF2", "AMIF-2025-TF2-AG", "inte-0", "amif2025tf2ag"])(
    "are found by a part: %s",
    (part) => {
      expect(ids(part).sort()).toEqual(["integrating", "otherCode"]);
    },
  );
});

describe("a typo", () => {
  it.each(["municipalites", "municipalitise", "municcipalities", "munikipalities"])(
    "in a long word is forgiven: %s",
    (q) => {
      const found = made.find(new URLSearchParams({ q }));
      expect(found.ids).toEqual(["integrating"]);
    },
  );

  it("says what was searched instead and keeps the rest", () => {
    const found = made.find(new URLSearchParams({ q: 'huosing "first steps"' }));
    expect(found.correctedTo).toBe('housing "first steps"');
    expect(found.ids).toEqual(["firstHousing"]);
  });

  it("in a short word is not guessed at", () => {
    const found = made.find(new URLSearchParams({ q: "citw" }));
    expect([found.ids, found.correctedTo]).toEqual([[], null]);
  });
});

describe("no text", () => {
  const pieces = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...Object.values(texts).flatMap((text) => text.title ?? [])),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "AND",
        "OR",
        "NOT",
        "NEAR(",
        "*",
        "^",
        ":",
        "+",
        "{title}",
        ")",
        "''",
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "title:",
        "code :",
        "%",
        "\\",
        "; drop table docs",
        "\u0000",
        "\uE000en",
        "\uE001migrant",
        "💶",
        "שלום",
        "Ⅷ",
        "½",
      ),
    },
    { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  );
  const hostile = fc.array(pieces, { maxLength: 3 }).map((parts) => parts.join(" "));

  it("is an error", () => {
    const signs = fc.tuple(hostile, fc.constantFrom('"', ' "', ' -"', " -", '"" -'), hostile);
    fc.assert(
      fc.property(signs, (parts) => {
        made.find(new URLSearchParams({ q: parts.join("") }));
      }),
      { numRuns: 5_500 },
    );
  }, 600_000);

  it("is an operator: it finds what its plain words find", () => {
    const plain = hostile.map((text) => text.replace(/["-]/g, "").slice(0, 180));
    fc.assert(
      fc.property(plain, (text) => {
        const words = wordsOf(text.replace(/[\p{Cc}\p{Cs}]/gu, " ")).map((word) => word.written);
        expect(ids(text)).toEqual(ids(words.join(" ")));
      }),
      { numRuns: 5_000 },
    );
  }, 600_000);
});

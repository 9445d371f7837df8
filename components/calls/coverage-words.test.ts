import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";

import { coverageReason } from "@/lib/regions/rules/reason";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

import { coverageReasonWords, coverageWords } from "./coverage-words";

const names: Record<string, string> = {
  SE224: "Skåne län",
  SE22: "Sydsverige",
  SE: "Sweden",
  EU: "EU",
  DK: "Denmark",
};
const nameOf = (code: string) => names[code] ?? code;
const english = createTranslator({ locale: "en", messages: en, namespace: "call.coverage" });
const french = createTranslator({ locale: "fr", messages: fr, namespace: "call.coverage" });

describe("why a call is open to a place", () => {
  const union = { include: ["EU"], exclude: ["DK"] };

  it("is told from the town up to what the call names, with what it leaves out", () => {
    const reason = coverageReason(union, "SE224", nameOf, "Malmö");
    expect(coverageReasonWords(reason, english, "en")).toBe(
      "Open to Malmö: Skåne län → Sydsverige → Sweden → EU (all but Denmark)",
    );
  });

  it("names countries in the reader's language", () => {
    const reason = coverageReason(union, "SE224", nameOf, "Malmö");
    expect(coverageReasonWords(reason, french, "fr")).toBe(
      "Malmö est éligible : Skåne län → Sydsverige → Suède → UE (sauf Danemark)",
    );
  });

  it("says when only a part is covered, and which", () => {
    const reason = coverageReason({ include: ["SE224"], exclude: [] }, "SE", nameOf);
    expect(coverageReasonWords(reason, english, "en")).toBe("Open to part of Sweden: Skåne län");
  });
});

it("says where a call is open when nobody asked for a place, long lists cut short", () => {
  const coverage = {
    include: ["BE", "DE", "FR", "LU", "NL", "CH"],
    exclude: [],
    approximate: true,
  };
  expect(coverageWords(coverage, nameOf, english, "en")).toBe(
    "Open to Belgium, Germany, France, Luxembourg and 2 more",
  );
});

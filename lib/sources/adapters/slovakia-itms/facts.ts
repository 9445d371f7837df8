import { z } from "zod";

import { coverageFrom, wholeCountry, type ReadCoverage } from "@/lib/sources/reading/coverage";
import { draftOf } from "@/lib/sources/reading/draft";
import { amount, flag, line, listOf, mark } from "@/lib/sources/reading/fields";
import { fundIn, fundsIn, fundOfObjectives } from "@/lib/sources/reading/funds";
import { objectiveOfFund, objectivesIn } from "@/lib/sources/reading/objectives";
import { plainLine } from "@/lib/sources/reading/plain-text";
import type { SourceDraft } from "@/lib/sources/validation";

export const bratislava = "Europe/Bratislava";

/** What lists hold: a name, or an entry of a code list with a number, a code and names. */
const entry = z
  .union([z.string(), z.object({ kodZdroj: mark, kod: mark, nazovSk: line, nazov: line })])
  .transform((value) =>
    typeof value === "string"
      ? { code: null, name: plainLine(value) || null }
      : { code: value.kodZdroj ?? value.kod, name: value.nazovSk ?? value.nazov },
  );
type Entry = z.output<typeof entry>;

/** What announced and planned calls have in common. */
export const commonFields = {
  kod: mark,
  nazovSk: line,
  nazovEn: line,
  programSkratka: line,
  program: entry.nullish(),
  vyhlasovatel: entry.nullish(),
  fond: listOf(entry),
  specifickyCielProgramu: listOf(entry),
  specifickyCiel: listOf(entry),
  ziadatel: listOf(entry),
  miestoRealizacie: listOf(entry),
  sumaEu: amount,
  zrusena: flag,
};
type Common = z.output<z.ZodObject<typeof commonFields>>;

export interface CommonFacts {
  readonly draft: SourceDraft;
  readonly unmapped: readonly string[];
  readonly isForMunicipalities: boolean;
}

/** What a call costs to a reader who knows nothing of the source. */
const shareNote = "The budget is the EU share.";

/** Towns and municipalities in the code list of legal forms. */
const municipalities = "1009801";

/**
 * Reads the facts that announced and planned calls share. `null` for money of a fund that we do
 * not carry, `unknown` when no fund can be told.
 */
export function commonFacts(call: Common, externalKey: string): CommonFacts | "unknown" | null {
  const aims = [...call.specifickyCielProgramu, ...call.specifickyCiel].map(wordsOf);
  const texts = [...call.fond.map(wordsOf), call.kod ?? ""];
  const fund = fundsIn(texts)[0] ?? fundOfObjectives(aims.flatMap(objectivesIn));
  if (fund === null) return texts.some((text) => fundIn(text) === "other") ? null : "unknown";
  const read = aims.map((words) => ({ words, codes: objectiveOfFund(words, fund) }));
  const { coverage, unmapped } = coverageOf(call.miestoRealizacie);
  const title = call.nazovSk ?? call.nazovEn ?? "";
  const applicants = call.ziadatel.flatMap(({ name }) => name ?? []);
  return {
    draft: draftOf({
      externalKey,
      code: call.kod,
      title,
      titleLanguage: call.nazovSk === null ? "en" : "sk",
      summary: call.nazovSk === null ? null : call.nazovEn,
      summaryLanguage: call.nazovEn === null ? "sk" : "en",
      fund,
      programme: call.program?.name ?? call.programSkratka ?? "Programme Slovakia 2021-2027",
      instrument: "shared",
      managingBody: call.vyhlasovatel?.name ?? null,
      objectives: [...new Set(read.flatMap(({ codes }) => codes))],
      applicants: applicants.join("; ") || null,
      applicationLanguages: ["sk"],
      coverage,
      budgetTotal: call.sumaEu,
      officialUrl: "https://eurofondy.gov.sk/",
      confidence: "medium",
      withdrawn: call.zrusena,
      notes: call.sumaEu === null ? null : shareNote,
      facts: [homePage, ...(coverage.approximate && unmapped.length === 0 ? [byNumber] : [])],
    }),
    unmapped: [
      ...unmapped,
      ...read.flatMap(({ words, codes }) => (codes.length === 0 && words ? words : [])),
    ],
    isForMunicipalities: call.ziadatel.some(({ code }) => code === municipalities),
  };
}

const homePage = {
  fact: "officialUrl",
  origin: "own-knowledge" as const,
  note: "Home page of the programme; the source does not give the call's own page.",
};

const byNumber = {
  fact: "coverage",
  origin: "rule" as const,
  note: "The source names places, but only by number; shown for the whole country.",
};

/** Places that come as bare numbers of a code list say that there is a limit, but not which. */
function coverageOf(places: readonly Entry[]): ReadCoverage {
  const words = places.flatMap(({ code, name }) => (code?.includes("SK") ? code : (name ?? [])));
  if (words.length > 0) return coverageFrom(words, "SK");
  return { coverage: wholeCountry("SK", places.length > 0), unmapped: [] };
}

function wordsOf({ code, name }: Entry): string {
  return [code, name].filter((words) => words !== null).join(" ");
}

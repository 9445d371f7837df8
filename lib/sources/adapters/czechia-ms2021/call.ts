import { z } from "zod";

import { wholeCountry } from "@/lib/sources/reading/coverage";
import { singleDeadline } from "@/lib/sources/reading/deadlines";
import { draftOf } from "@/lib/sources/reading/draft";
import { amount, line, writtenIn } from "@/lib/sources/reading/fields";
import { filledRow } from "@/lib/sources/reading/filled-row";
import { objectivesIn } from "@/lib/sources/reading/objectives";
import { plainLine } from "@/lib/sources/reading/plain-text";
import { problemRow } from "@/lib/sources/reading/row";
import type { SourceRow } from "@/lib/sources/types";
import { foldText } from "@/lib/regions/fold";

import { fisheries, programmes, type Programme } from "./programmes";

const prague = "Europe/Prague";

/** The states of a call, folded: those before it is declared, while it may be applied for, after. */
const planned = ["planovana", "rozpracovana", "finalizovana", "schvalena"];
const current = ["vyhlasena", "otevrena"];
const paused = "pozastavena";
const over = ["uzavrena", "ukoncena"];
const cancelled = "zrusena";

const callFields = z.object({
  direct: z.object({
    KOD: z.string().regex(/^\d{2}_\d{2}_\d+$/),
    NAZEV: line,
    STAV: line,
    DATUMOTEVRENI: writtenIn(prague),
    DATUMUZAVRENI: writtenIn(prague),
    ALOKACECELKEM: amount,
  }),
  texts: z.array(z.object({ path: z.string(), text: z.string() })),
});
type CallFields = z.output<typeof callFields>;

/** How the rows of the list are read. */
export const calls = {
  schema: callFields,
  names: ["direct.KOD", "direct.NAZEV"],
  make: rowOfCall,
};

function rowOfCall({ direct, texts }: CallFields): SourceRow | null {
  const number = direct.KOD.slice(0, 2);
  if (number === fisheries) return null;
  const programme = programmes[number];
  if (programme === undefined) {
    const expected = "the number of a programme of 2021-2027";
    return problemRow(direct.KOD, { column: "KOD", found: direct.KOD, expected });
  }
  const state = foldText(direct.STAV ?? "");
  // Over on a day that nobody wrote down: it would look open for ever.
  if (over.includes(state) && direct.DATUMUZAVRENI === null) return null;
  const isKnown = [...planned, ...current, ...over, paused, cancelled, ""].includes(state);
  return filledRow(draftOfCall({ direct, texts }, programme, state), {
    unmapped: isKnown ? [] : [direct.STAV ?? ""],
  });
}

function draftOfCall({ direct, texts }: CallFields, programme: Programme, state: string) {
  const applicants = texts.flatMap(({ path, text }) =>
    path.includes("ZADATEL") ? plainLine(text) : [],
  );
  return draftOf({
    externalKey: direct.KOD,
    code: direct.KOD,
    title: direct.NAZEV ?? "",
    titleLanguage: "cs",
    fund: programme.fund,
    programme: programme.name,
    instrument: programme.instrument,
    managingBody: programme.managingBody,
    objectives: [...new Set(texts.flatMap(({ text }) => objectivesIn(text)))],
    applicants: [...new Set(applicants)].join("; ") || null,
    applicationLanguages: ["cs"],
    coverage: programme.coverage ?? wholeCountry("CZ"),
    opensOn: direct.DATUMOTEVRENI?.day ?? null,
    datesIndicative: planned.includes(state),
    ...singleDeadline(direct.DATUMUZAVRENI, prague),
    budgetTotal: direct.ALOKACECELKEM,
    currency: "CZK",
    officialUrl: programme.url,
    sourceUrl: listUrl,
    confidence: "medium",
    withdrawn: state === cancelled,
    notes: state === paused ? "The source shows the call as suspended." : null,
    facts: factsOf(programme),
  });
}

/** The list of calls; it has no address for a single one. */
export const listUrl = "https://ms21opendata.mssf.cz/SeznamVyzev_21_27.xml";

function factsOf({ coverage, otherFund }: Programme) {
  const byRule = (fact: string, note: string) => ({ fact, origin: "rule" as const, note });
  return [
    byRule("programme", "By the first number of the call's code."),
    byRule(
      "fund",
      otherFund === undefined
        ? "The fund of the programme."
        : `The programme also draws on ${otherFund}; the source does not say which pays.`,
    ),
    ...(coverage ? [byRule("coverage", "Where the programme reaches.")] : []),
    { fact: "officialUrl", origin: "own-knowledge" as const, note: "The programme's page." },
  ];
}

import { z } from "zod";

import { applicantTypes, type ApplicantType } from "@/lib/calls/vocabulary";
import { foldText } from "@/lib/regions/fold";
import { headingLanguages } from "@/lib/timetable/vocabulary";

const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/** Reads a web address, also one that starts with `www.`; `null` for anything else. */
export function readAddress(text: string): string | null {
  const trimmed = text.trim();
  const address = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  return webAddress.safeParse(address).success ? address : null;
}

const officialLanguages =
  "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");
const anyLanguage =
  /^(?:any|all|any official.*|all official.*|any eu.*|all eu.*|toute.*|alle.*|cualquier.*|qualsiasi.*|qualquer.*)$/;

/** Reads languages of application by code or by name in the languages we read; `null` when one is unknown. */
export function readLanguages(text: string): string[] | null {
  const read = text
    .split(/[;,/|&+\n]|\s(?:and|et|und|y|e|i|en|și|a)\s/u)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) =>
      anyLanguage.test(foldText(word)) ? "any" : languagesByName().get(foldText(word)),
    );
  const known = read.filter((code) => code !== undefined);
  return known.length === read.length ? [...new Set(known)] : null;
}

let languages: ReadonlyMap<string, string> | undefined;

function languagesByName(): ReadonlyMap<string, string> {
  languages ??= new Map(
    officialLanguages.flatMap((code) => {
      const names = [...headingLanguages, code].map((language) =>
        new Intl.DisplayNames([language], { type: "language" }).of(code),
      );
      return [code, ...names].flatMap((name) => (name ? [[foldText(name), code] as const] : []));
    }),
  );
  return languages;
}

/** Reads our own words for applicants, as the template has them; `null` where the cell says it otherwise. */
export function readApplicantCodes(text: string): ApplicantType[] | null {
  const words = text.split(/[;,|\n]/).map((word) => foldText(word).replaceAll(" ", "-"));
  const types = applicantTypes.filter((type) => words.includes(type));
  return types.length === words.length ? types : null;
}

/** What the state of a planned call, in words, says of its dates. */
export type CellStatus = "planned" | "firm" | "withdrawn";

const statuses: readonly (readonly [CellStatus, RegExp])[] = [
  [
    "withdrawn",
    /^(?:cancel|withdraw|annul|retire|zuruckgezogen|aufgehoben|anulad|annullat|anulowan|odwolan|ingetrokken|geannuleerd|cancelad|anulat|zrusen)/,
  ],
  [
    "firm",
    /^(?:open|ouvert|offen|abiert|apert|otwart|aberto|deschis|otevren|vyhlasen|publish|publie|veroffentlicht|publicad|pubblicat|opublikowan|gepubliceerd|lansat|firm|fix|confirm|ferme$|definitiv)/,
  ],
];

/** Reads whether a call's dates are still indicative, as planned ones are unless the cell says otherwise. */
export function readStatus(text: string): CellStatus {
  const folded = foldText(text);
  return statuses.find(([, name]) => name.test(folded))?.[0] ?? "planned";
}

/** Reads what stands in place of an end: open all the time, or until the money is spent; `null` for neither. */
export function readOpenEnd(text: string): "continuous" | "until-exhausted" | null {
  const folded = foldText(text);
  if (
    /exhaust|epuisement|ausgeschopft|erschopf|agotamiento|agotar|esauriment|wyczerpani|uitput|esgotament|epuizar|vycerpan/.test(
      folded,
    )
  )
    return "until-exhausted";
  return /^(?:continuous|continu|permanent|laufend|fortlaufend|continu[oa]|abierta permanente|sportello|ciagly|doorlopend|continua|permanente|prubezn|ongoing|rolling|no deadline)/.test(
    folded,
  )
    ? "continuous"
    : null;
}

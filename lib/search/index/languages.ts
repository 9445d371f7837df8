import { stemmer as bulgarian } from "@orama/stemmers/bulgarian";
import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as greek } from "@orama/stemmers/greek";
import { stemmer as hungarian } from "@orama/stemmers/hungarian";
import { stemmer as irish } from "@orama/stemmers/irish";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as lithuanian } from "@orama/stemmers/lithuanian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as romanian } from "@orama/stemmers/romanian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";

import { foldText } from "@/lib/regions/fold";

/** The stemmers we have; other languages are found by whole words and their beginnings. */
const stemmers: Readonly<Record<string, (word: string) => string>> = {
  bg: bulgarian,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  ga: irish,
  hu: hungarian,
  it: italian,
  lt: lithuanian,
  nl: dutch,
  pt: portuguese,
  ro: romanian,
  sv: swedish,
};

/** A stemmer at work on a word longer than any real one would only cost time. */
const stemmedLengthMax = 40;

/** Gives the folded stem of a word in a language; `null` where we have no stemmer for it. */
export function stemOf(word: string, language: string): string | null {
  const stemmer = stemmers[language];
  if (!stemmer || word.length > stemmedLengthMax) return null;
  const stem = foldText(stemmer(word.toLowerCase())).replaceAll(" ", "");
  return stem === "" ? null : stem;
}

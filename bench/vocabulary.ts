import { readdirSync, readFileSync } from "node:fs";

import { conceptFile } from "@/lib/search/index/concepts";

import { Random } from "../lib/random.fixture";

/** The languages calls are written in, and how many of a hundred calls. */
export const languageShares = {
  en: 52,
  fr: 10,
  de: 10,
  es: 8,
  it: 8,
  pl: 5,
  nl: 4,
  pt: 3,
} as const;
export type BenchLanguage = keyof typeof languageShares;

const onsets = "b c d f g h k l m n p r s t v br cl dr gr pl pr st tr sp fl".split(" ");
const vowels = "a e i o u ai ea io ou".split(" ");
const codas = ["", "", "", "n", "r", "s", "l", "t", "nd", "st", "rm"];

const endings: Record<BenchLanguage, readonly string[]> = {
  en: ["", "s", "ing", "ed", "ation", "ations", "ment"],
  fr: ["", "s", "e", "es", "ation", "ement"],
  de: ["", "en", "er", "ung", "ungen", "lich"],
  es: ["o", "os", "a", "as", "ación", "mente"],
  it: ["o", "i", "a", "e", "zione", "mente"],
  pl: ["", "a", "y", "ow", "nie", "ego"],
  nl: ["", "en", "e", "ing", "ingen"],
  pt: ["o", "os", "a", "as", "ção", "mente"],
};

/**
 * Makes the words of a language, most frequent first: invented roots in several forms, so that
 * stems have work, with the words of our own synonyms strewn in, so that concepts have too.
 */
export function makeWords(language: BenchLanguage, count: number): string[] {
  const random = new Random(language.charCodeAt(0) * 256 + language.charCodeAt(1));
  const words = new Set<string>();
  while (words.size < count) {
    let root = "";
    for (let syllables = random.between(1, 3); syllables > 0; syllables--) {
      root +=
        (random.pick(onsets) ?? "") + (random.pick(vowels) ?? "") + (random.pick(codas) ?? "");
    }
    for (const ending of endings[language]) {
      if (random.chance(0.6)) words.add(root + ending);
    }
  }
  const known = domainWords(language);
  const invented = [...words].slice(0, count - known.length);
  const mixed = [...invented];
  known.forEach((word, place) => mixed.splice(20 + place * 7, 0, word));
  return mixed.slice(0, count);
}

/** The single words of our synonyms in a language. */
export function domainWords(language: BenchLanguage): string[] {
  const folder = "lib/search/synonyms";
  const files = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const terms = files.flatMap((text) => conceptFile.parse(JSON.parse(text))[language]);
  return [
    ...new Set(terms.filter((term) => /^[\p{L}]+$/u.test(term)).map((term) => term.toLowerCase())),
  ];
}

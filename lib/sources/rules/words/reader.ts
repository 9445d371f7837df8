import { foldText } from "@/lib/regions/fold";

import { czech } from "./cs";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { portuguese } from "./pt";
import { slovak } from "./sk";
import type { RuleWords } from "./vocabulary";

const languages: Readonly<Record<string, RuleWords>> = {
  en: english,
  fr: french,
  es: spanish,
  pt: portuguese,
  cs: czech,
  sk: slovak,
};

/** What words of a language tell, ready to be looked for in a folded text. */
interface Reader {
  readonly themes: ReadonlyMap<string, RegExp>;
  readonly applicants: ReadonlyMap<string, RegExp>;
}

const readers = new Map<string, Reader>();

/** Lists what the words of a text tell of one kind; nothing in a language we have no words of. */
export function wordsTell(text: string, language: string, kind: keyof RuleWords): Set<string> {
  const reader = readerOf(language);
  if (reader === null) return new Set();
  const folded = foldText(text);
  const told = [...reader[kind]].filter(([, words]) => words.test(folded));
  return new Set(told.map(([word]) => word));
}

/** Patterns are made once per language and process: a portal day asks them a thousand times. */
function readerOf(language: string): Reader | null {
  const made = readers.get(language);
  if (made !== undefined) return made;
  const words = languages[language];
  if (words === undefined) return null;
  const reader = { themes: patternsOf(words.themes), applicants: patternsOf(words.applicants) };
  readers.set(language, reader);
  return reader;
}

function patternsOf(words: Readonly<Partial<Record<string, string>>>): Map<string, RegExp> {
  return new Map(
    Object.entries(words).map(([told, list = ""]) => {
      const phrases = list.split(",").map(patternOf).filter(Boolean);
      return [told, new RegExp(`(?<![^ ])(?:${phrases.join("|")})(?![^ ])`, "u")];
    }),
  );
}

/** A folded text holds letters, digits and single spaces alone, so nothing needs escaping. */
function patternOf(phrase: string): string {
  return phrase
    .trim()
    .split(" ")
    .map((word) => foldText(word) + (word.endsWith("*") ? "[^ ]*" : ""))
    .join(" ");
}

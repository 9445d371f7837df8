import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

import { isStopWord } from "./stop-words";
import { stemToken, type Word, wordsOf } from "./words";

const terms = z.array(z.string().min(1)).min(1);

/** One file of `lib/search/synonyms`: how a concept is named in each language we ship. */
export const conceptFile = z.strictObject({
  concept: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  en: terms,
  fr: terms,
  de: terms,
  es: terms,
  it: terms,
  pl: terms,
  nl: terms,
  pt: terms,
});

/** A name of a concept as a row of stems, or of folded words where a language has no stemmer. */
interface Term {
  concept: string;
  row: readonly string[];
}

/** All names of all concepts by language and first word. */
export interface Concepts {
  byLanguage: ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>;
  /** Changes with any word of any file, so that an index made with other words is made again. */
  fingerprint: string;
}

let loaded: Concepts | undefined;

/** Gives the concepts of `lib/search/synonyms`, read once from the folder the app runs in. */
export function concepts(): Concepts {
  return (loaded ??= readConcepts(
    path.join(/* turbopackIgnore: true */ process.cwd(), "lib/search/synonyms"),
  ));
}

/** Reads a folder of concept files; throws when one is not as `conceptFile` says. */
export function readConcepts(folder: string): Concepts {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const texts = names.sort().map((name) => readFileSync(path.join(folder, name), "utf8"));
  const byLanguage = new Map<string, Map<string, Term[]>>();
  for (const text of texts) {
    const { concept, ...languages } = conceptFile.parse(JSON.parse(text));
    for (const [language, names] of Object.entries(languages)) {
      for (const name of names) addTerm(byLanguage, language, concept, name);
    }
  }
  const fingerprint = createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 16);
  return { byLanguage, fingerprint };
}

/** What a row of words names: a concept, from one word up to but not including another. */
export interface Mention {
  concept: string;
  from: number;
  to: number;
}

/** Gives the words of a row that say something: `victims of trafficking` without its `of`. */
export function tellingWords(words: readonly Word[]): Word[] {
  return words.filter((word) => !isStopWord(word.folded));
}

/** Finds the concepts that a row of telling words in a language names. */
export function mentionsIn(words: readonly Word[], language: string, all = concepts()): Mention[] {
  const terms = all.byLanguage.get(language);
  if (!terms) return [];
  const row = words.map((word) => lookedUp(word, language));
  return row.flatMap((first, from) =>
    (terms.get(first) ?? [])
      .filter((term) => term.row.every((word, place) => row[from + place] === word))
      .map((term) => ({ concept: term.concept, from, to: from + term.row.length })),
  );
}

function addTerm(
  byLanguage: Map<string, Map<string, Term[]>>,
  language: string,
  concept: string,
  name: string,
): void {
  const row = tellingWords(wordsOf(name)).map((word) => lookedUp(word, language));
  const [first] = row;
  if (first === undefined) throw new Error(`The concept ${concept} has a name without words.`);
  const terms = byLanguage.get(language) ?? new Map<string, Term[]>();
  byLanguage.set(language, terms);
  terms.set(first, [...(terms.get(first) ?? []), { concept, row }]);
}

function lookedUp(word: Word, language: string): string {
  return stemToken(word, language) ?? word.folded;
}

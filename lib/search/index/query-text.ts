import { concepts, mentionsIn } from "./concepts";
import { isStopWord } from "./stop-words";
import { codeToken, conceptToken, stemToken, type Word, wordsOf } from "./words";

/** One word somebody looks for, and what counts as the same. */
export interface SoughtWord {
  word: Word;
  /** Stems in each language that calls are written in. */
  stems: string[];
  concepts: string[];
  /** True of the last word: somebody may still be typing it. */
  isPrefix: boolean;
}

/** A search text taken apart. Nothing in it is an operator but a quoted phrase and a leading minus. */
export interface SearchText {
  words: SoughtWord[];
  phrases: string[][];
  excludedWords: SoughtWord[];
  excludedPhrases: string[][];
  /** All words outside phrases in their order, for codes and for titles that say just that. */
  row: string[];
  /** The token of a whole code, when the text could be one. */
  code: string | null;
}

const wordsMax = 12;

/** Takes a search text apart; `languages` are those that calls are written in. */
export function readSearchText(q: string, languages: Iterable<string>): SearchText {
  const known = [...languages];
  const parts = q
    .normalize("NFC")
    .matchAll(/(?<minus>(?<![^\s])-(?=["\p{L}\p{N}]))?(?:"(?<phrase>[^"]*)"|(?<plain>[^\s"]+))/gu);
  const plain: Word[] = [];
  const excluded: Word[] = [];
  const phrases: string[][] = [];
  const excludedPhrases: string[][] = [];
  for (const { groups } of parts) {
    const { minus, phrase, plain: word } = groups ?? {};
    const words = wordsOf(phrase ?? word ?? "");
    if (words.length === 0) continue;
    if (phrase === undefined) (minus === undefined ? plain : excluded).push(...words);
    else {
      const row = words.slice(0, wordsMax).map((each) => each.folded);
      (minus === undefined ? phrases : excludedPhrases).push(row);
    }
  }
  const telling = plain.filter((word) => !isStopWord(word.folded));
  const kept = telling.length > 0 || phrases.length > 0 ? telling : plain;
  return {
    words: soughtWords(distinct(kept).slice(0, wordsMax), known, true),
    phrases: phrases.slice(0, wordsMax),
    excludedWords: soughtWords(distinct(excluded).slice(0, wordsMax), known, false),
    excludedPhrases: excludedPhrases.slice(0, wordsMax),
    row: plain.slice(0, wordsMax * 2).map((word) => word.folded),
    code:
      phrases.length === 0 && /\p{N}/u.test(q)
        ? codeToken(plain.map((word) => word.folded).join(""))
        : null,
  };
}

/** Tells whether a text asks for anything at all. */
export function asksForSomething(text: SearchText): boolean {
  return (
    text.words.length +
      text.phrases.length +
      text.excludedWords.length +
      text.excludedPhrases.length >
    0
  );
}

function soughtWords(words: Word[], languages: readonly string[], typing: boolean): SoughtWord[] {
  const named = words.map(() => new Set<string>());
  // A concept may be named in any language, whatever the calls are written in.
  for (const language of typing ? concepts().byLanguage.keys() : []) {
    for (const { concept, from, to } of mentionsIn(words, language)) {
      for (let at = from; at < to; at++) named[at]?.add(conceptToken(concept));
    }
  }
  return words.map((word, at) => ({
    word,
    stems: [...new Set(languages.flatMap((language) => stemToken(word, language) ?? []))],
    concepts: [...(named[at] ?? [])],
    isPrefix: typing && at === words.length - 1 && (at > 0 || word.folded.length > 1),
  }));
}

function distinct(words: readonly Word[]): Word[] {
  const seen = new Map(words.map((word) => [word.folded, word]));
  return [...seen.values()];
}

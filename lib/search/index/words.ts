import { foldText } from "@/lib/regions/fold";

import { stemOf } from "./languages";

/** A word as it was written, in lower case, and as it is looked up. */
export interface Word {
  readonly written: string;
  readonly folded: string;
  /** Its stem tokens by language, worked out when first asked for. */
  readonly stems: Map<string, string | null>;
}

const wordLengthMax = 60;
const wordsKept = 40_000;
/** Words repeat, and folding and stemming are what indexing costs: what was worked out is kept. */
const kept = new Map<string, readonly Word[]>();

/**
 * Marks that no word of a text can begin with, as words are letters and numbers only: they keep
 * the stems of one language, concepts and whole codes apart from words and from each other.
 */
const marks = { stem: "\uE000", concept: "\uE001", code: "\uE002" } as const;

/** Splits a text into its words; everything that is no letter or number divides. */
export function wordsOf(text: string): Word[] {
  const written =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return written.flatMap(readWord);
}

/** Gives the stem of a word in a language as the index holds it, or `null` where there is none. */
export function stemToken(word: Word, language: string): string | null {
  const known = word.stems.get(language);
  if (known !== undefined) return known;
  const stem = stemOf(word.written, language);
  const token = stem === null ? null : `${marks.stem}${language}${marks.stem}${stem}`;
  word.stems.set(language, token);
  return token;
}

function readWord(written: string): readonly Word[] {
  const known = kept.get(written);
  if (known) return known;
  const words = foldText(written)
    .split(" ")
    .filter((folded) => folded !== "")
    .map((folded) => ({ written, folded: folded.slice(0, wordLengthMax), stems: new Map() }));
  if (kept.size >= wordsKept) kept.clear();
  kept.set(written, words);
  return words;
}

/** Is the token that stands for a concept in whichever language it was named. */
export function conceptToken(concept: string): string {
  return marks.concept + concept.replaceAll("-", "");
}

/** Is the token that stands for a whole code, however its parts are joined. */
export function codeToken(code: string): string {
  return marks.code + joinedCode(code);
}

/** Writes a code without what joins its parts: `TF2-AG` as `tf2ag`. */
export function joinedCode(code: string): string {
  return foldText(code).replaceAll(" ", "");
}

import { foldText } from "@/lib/regions/fold";

import type { Postings } from "./postings";
import type { SearchText, SoughtWord } from "./query-text";

const shortest = 5;
const longest = 30;

const alphabets = [
  "abcdefghijklmnopqrstuvwxyz",
  "αβγδεζηθικλμνξοπρστυφχψω",
  "абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґ",
];

/**
 * Gives the most frequent word of the index that is one edit away (a letter too many, missing,
 * wrong, or two swapped); `null` for a word that is there, is shorter than five letters, or has none.
 */
export function correctWord(postings: Postings, word: string): string | null {
  const letters = Array.from(word);
  if (letters.length < shortest || letters.length > longest || /\p{N}/u.test(word)) return null;
  const vocabulary = postings.vocabulary();
  if (vocabulary.has(word)) return null;
  let best: string | null = null;
  let most = 0;
  for (const candidate of oneEditAway(letters)) {
    const frequency = vocabulary.get(candidate) ?? 0;
    const isBetter = frequency > most || (frequency === most && best !== null && candidate < best);
    if (frequency > 0 && isBetter) {
      best = candidate;
      most = frequency;
    }
  }
  return best;
}

function oneEditAway(letters: readonly string[]): Set<string> {
  const alphabet = alphabets.find((each) => letters.some((letter) => each.includes(letter))) ?? "";
  const edits = new Set<string>();
  const spliced = (at: number, gone: number, ...put: string[]) => {
    edits.add(letters.toSpliced(at, gone, ...put).join(""));
  };
  for (let at = 0; at <= letters.length; at++) {
    const [here, next] = [letters[at], letters[at + 1]];
    if (here !== undefined) spliced(at, 1);
    if (here !== undefined && next !== undefined) spliced(at, 2, next, here);
    for (const letter of alphabet) {
      spliced(at, 0, letter);
      if (here !== undefined) spliced(at, 1, letter);
    }
  }
  edits.delete(letters.join(""));
  return edits;
}

/**
 * Writes a search text with its mistyped words put right, phrases and excluded words as they
 * were; `null` when there is nothing to put right, or a word that no correction can help.
 */
export function correctText(postings: Postings, q: string, asked: SearchText): string | null {
  const corrections = new Map<string, string>();
  for (const sought of asked.words) {
    if (isFound(postings, sought)) continue;
    const better = correctWord(postings, sought.word.folded);
    // Every word has to be found, so one that is beyond help settles it.
    if (better === null) return null;
    corrections.set(sought.word.folded, better);
  }
  if (corrections.size === 0) return null;
  return q.replace(
    /-?"[^"]*"|[\p{L}\p{N}\p{M}]+/gu,
    (part) => corrections.get(foldText(part)) ?? part,
  );
}

function isFound(postings: Postings, { word, stems, concepts, isPrefix }: SoughtWord): boolean {
  const vocabulary = postings.vocabulary();
  if (vocabulary.has(word.folded) || [...stems, ...concepts].some(postings.isKnown)) return true;
  return isPrefix && [...vocabulary.keys()].some((known) => known.startsWith(word.folded));
}

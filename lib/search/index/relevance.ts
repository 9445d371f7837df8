import type { Bits } from "./bits";
import { bitsWhere } from "./bits";
import { anyOf, inARow, type Postings, startingWith } from "./postings";
import type { SearchText, SoughtWord } from "./query-text";

/** What a word counts by where it stands. A synonym counts a little less than the word. */
const weights = {
  title: 16,
  titleSynonym: 14,
  label: 8,
  summary: 4,
  summarySynonym: 3,
  /** Once for a title that says the words in this order. */
  titleRow: 10,
  /** Once for a code that holds the words in this order. */
  codePart: 40,
  /** Once for the code itself: nothing else comes near. */
  wholeCode: 200,
} as const;

/** The calls a text finds and how well it fits each. */
export interface TextHits {
  hits: Bits;
  levels: Uint16Array;
  /** No call fits better than this. */
  levelMax: number;
}

/** Finds the calls that fit a text: every word and phrase is somewhere in them, nothing excluded is. */
export function findText(
  postings: Postings,
  text: SearchText,
  capacity: number,
  count: number,
): TextHits {
  const levels = new Uint16Array(capacity);
  const found = new Uint8Array(capacity);
  levels.fill(1, 0, count);
  for (const word of text.words) {
    found.fill(0);
    markWord(postings, word, found);
    addUp(levels, found, count);
  }
  for (const phrase of text.phrases) {
    found.fill(0);
    markPhrase(postings, phrase, found);
    addUp(levels, found, count);
  }
  dropExcluded(postings, text, levels, found);
  addBonuses(postings, text, levels, found, count);
  const hits = bitsWhere(capacity, count, (at) => (levels[at] ?? 0) > 0);
  return { hits, levels, levelMax: bestLevel(text) };
}

function bestLevel({ words, phrases }: SearchText): number {
  const { title, titleRow, codePart, wholeCode } = weights;
  return 1 + title * (words.length + phrases.flat().length) + titleRow + codePart + wholeCode;
}

/** Later marks stand over earlier ones, so the least telling places come first. */
function markWord(postings: Postings, sought: SoughtWord, into: Uint8Array): void {
  const direct = directly(sought);
  if (sought.concepts.length > 0) {
    postings.mark("summaries", anyOf(sought.concepts), into, weights.summarySynonym);
  }
  postings.mark("summaries", direct, into, weights.summary);
  postings.mark("labels", direct, into, weights.label);
  if (sought.concepts.length > 0) {
    postings.mark("titles", anyOf(sought.concepts), into, weights.titleSynonym);
  }
  postings.mark("titles", direct, into, weights.title);
}

function directly({ word, stems, isPrefix }: SoughtWord): string {
  const itself = isPrefix ? startingWith(word.folded) : anyOf([word.folded]);
  return stems.length > 0 ? `${itself} OR ${anyOf(stems)}` : itself;
}

function markPhrase(postings: Postings, phrase: readonly string[], into: Uint8Array): void {
  const row = inARow(phrase);
  postings.mark("passages", row, into, weights.summary * phrase.length);
  postings.mark("labels", row, into, weights.label * phrase.length);
  postings.mark("titles", row, into, weights.title * phrase.length);
}

function dropExcluded(
  postings: Postings,
  text: SearchText,
  levels: Uint16Array,
  found: Uint8Array,
): void {
  if (text.excludedWords.length + text.excludedPhrases.length === 0) return;
  found.fill(0);
  for (const sought of text.excludedWords) {
    for (const table of ["summaries", "labels", "titles"] as const) {
      postings.mark(table, directly(sought), found, 1);
    }
  }
  for (const phrase of text.excludedPhrases) markPhrase(postings, phrase, found);
  for (let at = 0; at < levels.length; at++) {
    if ((found[at] ?? 0) > 0) levels[at] = 0;
  }
}

function addBonuses(
  postings: Postings,
  text: SearchText,
  levels: Uint16Array,
  found: Uint8Array,
  count: number,
): void {
  const add = (expression: string, table: "titles" | "labels", bonus: number) => {
    found.fill(0);
    postings.mark(table, expression, found, bonus);
    for (let at = 0; at < count; at++) {
      const level = levels[at] ?? 0;
      if (level > 0) levels[at] = level + (found[at] ?? 0);
    }
  };
  if (text.row.length > 1) {
    add(inARow(text.row, true), "titles", weights.titleRow);
    add(`code : ${inARow(text.row, true)}`, "labels", weights.codePart);
  }
  if (text.code !== null) add(anyOf([text.code]), "labels", weights.wholeCode);
}

/** Adds what one word found; a call that any word does not find is out. */
function addUp(levels: Uint16Array, found: Uint8Array, count: number): void {
  for (let at = 0; at < count; at++) {
    const weight = found[at] ?? 0;
    const level = levels[at] ?? 0;
    levels[at] = weight === 0 || level === 0 ? 0 : level + weight;
  }
}

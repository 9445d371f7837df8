import type { Bits } from "./bits";
import { bitsWhere } from "./bits";
import { allOf, anyOf, inARow, type Postings, startingWith } from "./postings";
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
  if (text.words.length > 0) {
    markWords(postings, text.words, found);
    addUp(levels, found, count);
    for (const word of text.words) {
      found.fill(0);
      markPlace(postings, word, found);
      addMore(levels, found, count);
    }
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

/**
 * Marks the calls that hold every word or a synonym of it, wherever; then, over them, those that
 * hold the very words. SQLite joins the words, so that only what has them all is read out.
 */
function markWords(postings: Postings, words: readonly SoughtWord[], into: Uint8Array): void {
  const synonyms = words.flatMap(({ concepts }) => concepts);
  if (synonyms.length > 0) {
    const either = words.map((word) => anyOf(word.concepts, directly(word)));
    const expression = words.length === 1 ? anyOf(synonyms) : allOf(either);
    postings.mark("everything", expression, into, weights.summarySynonym * words.length);
  }
  postings.mark("everything", allOf(words.map(directly)), into, weights.summary * words.length);
}

/** Marks what a word is worth more where it stands in a better place; the best place is marked last. */
function markPlace(postings: Postings, sought: SoughtWord, into: Uint8Array): void {
  const direct = directly(sought);
  postings.mark("labels", direct, into, weights.label - weights.summary);
  if (sought.concepts.length > 0) {
    postings.mark("titles", anyOf(sought.concepts), into, weights.titleSynonym - weights.summary);
  }
  postings.mark("titles", direct, into, weights.title - weights.summary);
}

function directly({ word, stems, isPrefix }: SoughtWord): string {
  const itself = isPrefix ? startingWith(word.folded) : anyOf([word.folded]);
  return anyOf(stems, itself);
}

function markPhrase(postings: Postings, phrase: readonly string[], into: Uint8Array): void {
  const row = inARow(phrase);
  postings.mark("summaries", row, into, weights.summary * phrase.length);
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
    postings.mark("everything", directly(sought), found, 1);
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
    addMore(levels, found, count);
  };
  if (text.row.length > 1) {
    add(inARow(text.row, true), "titles", weights.titleRow);
    add(`code : ${inARow(text.row, true)}`, "labels", weights.codePart);
  }
  if (text.code !== null) add(anyOf([text.code]), "labels", weights.wholeCode);
}

/** Adds to the calls that are in what they have more than others. */
function addMore(levels: Uint16Array, found: Uint8Array, count: number): void {
  for (let at = 0; at < count; at++) {
    const level = levels[at] ?? 0;
    if (level > 0) levels[at] = level + (found[at] ?? 0);
  }
}

/** Adds what was found; a call that was not is out. */
function addUp(levels: Uint16Array, found: Uint8Array, count: number): void {
  for (let at = 0; at < count; at++) {
    const weight = found[at] ?? 0;
    const level = levels[at] ?? 0;
    levels[at] = weight === 0 || level === 0 ? 0 : level + weight;
  }
}

import type { CallRecord } from "@/lib/calls/types";

import { mentionsIn, tellingWords } from "./concepts";
import { codeToken, conceptToken, joinedCode, stemToken, type Word, wordsOf } from "./words";

/** A call's texts as rows of tokens, divided by spaces, for each table of the index. */
export interface IndexedText {
  /** Words in their order, for phrases; stems and concepts apart. */
  title: string;
  titleStems: string;
  /** The parts of the code in their order, the code in one piece, and the whole code marked. */
  code: string;
  /** Programme, fund and managing body. */
  programme: string;
  programmeStems: string;
  /** The words of the summary in their order, for phrases. */
  summary: string;
  /** Each word, stem and concept of all of these, in no order. */
  everything: string;
}

/** Prepares a call's texts for the index: folded words, their stems in the text's language, and concepts. */
export function indexedText(call: CallRecord): IndexedText {
  const title = wordsOf(call.title);
  const programme = wordsOf([call.programme, call.fund, call.managingBody ?? ""].join(" "));
  const summary = wordsOf(call.summary ?? "");
  const code = codeTokens(call.code);
  const titleStems = meanings(title, call.titleLanguage);
  const programmeStems = stemsOf(programme, call.titleLanguage);
  const words = [title, programme, summary].flatMap((row) => row.map((word) => word.folded));
  const summaryStems = meanings(summary, call.summaryLanguage);
  const everything = new Set([
    ...code,
    ...words,
    ...titleStems,
    ...programmeStems,
    ...summaryStems,
  ]);
  return {
    title: folded(title),
    titleStems: titleStems.join(" "),
    code: code.join(" "),
    programme: folded(programme),
    programmeStems: programmeStems.join(" "),
    summary: folded(summary),
    everything: [...everything].join(" "),
  };
}

function codeTokens(code: string | null): string[] {
  if (code === null) return [];
  return [...wordsOf(code).map((word) => word.folded), joinedCode(code), codeToken(code)];
}

function folded(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(" ");
}

function stemsOf(words: readonly Word[], language: string): string[] {
  return [...new Set(words.flatMap((word) => stemToken(word, language) ?? []))];
}

/** The stems of words and the concepts they name, each once. */
function meanings(words: readonly Word[], language: string): string[] {
  const named = mentionsIn(tellingWords(words), language);
  const concepts = new Set(named.map(({ concept }) => conceptToken(concept)));
  return [...stemsOf(words, language), ...concepts];
}

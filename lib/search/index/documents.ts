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
  /** Each word, stem and concept of the summary. */
  summary: string;
  /** The words of the summary in their order, for phrases. */
  summaryWords: string;
}

/** Prepares a call's texts for the index: folded words, their stems in the text's language, and concepts. */
export function indexedText(call: CallRecord): IndexedText {
  const title = wordsOf(call.title);
  const programme = wordsOf([call.programme, call.fund, call.managingBody ?? ""].join(" "));
  const summary = wordsOf(call.summary ?? "");
  const code = wordsOf(call.code ?? "").map((word) => word.folded);
  return {
    title: folded(title),
    titleStems: meanings(title, call.titleLanguage).join(" "),
    code:
      call.code === null ? "" : [...code, joinedCode(call.code), codeToken(call.code)].join(" "),
    programme: folded(programme),
    programmeStems: [
      ...new Set(programme.flatMap((word) => stemToken(word, call.titleLanguage) ?? [])),
    ].join(" "),
    summary: [
      ...new Set(summary.map((word) => word.folded)),
      ...meanings(summary, call.summaryLanguage),
    ].join(" "),
    summaryWords: folded(summary),
  };
}

function folded(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(" ");
}

/** The stems of words and the concepts they name, each once. */
function meanings(words: readonly Word[], language: string): string[] {
  const stems = words.flatMap((word) => stemToken(word, language) ?? []);
  const named = mentionsIn(tellingWords(words), language).map(({ concept }) =>
    conceptToken(concept),
  );
  return [...new Set([...stems, ...named])];
}

import type { Action } from "@/lib/actions/result";
import type { Pressed } from "@/lib/calls/form/types";
import type { FormTexts } from "@/lib/calls/form/vocabulary";

export type CallFormAction = Action<Pressed>;

export interface FormOption {
  value: string;
  label: string;
}

/** Where one fact rests, in words, and what its source says while an editor has locked it. */
export interface FactStanding {
  origin: string;
  lock: string | null;
  sourceSays: string | null;
}

type Words = Readonly<Record<string, string>>;

/** All a call form shows, in the reader's language: it is laid out in the browser, worded on the server. */
export interface FormModel {
  action: CallFormAction;
  locale: string;
  /** Empty for a new call. */
  callId: string;
  version: string;
  seenAt: string;
  publication: "new" | "draft" | "published";
  withdrawn: boolean;
  texts: FormTexts;
  labels: Words;
  hints: Words;
  errors: Words;
  words: Words;
  done: Words;
  failed: Words;
  sections: Words;
  options: Readonly<Record<string, readonly FormOption[]>>;
  standing: Readonly<Record<string, FactStanding>>;
  /** What the address says was done before this page. */
  told: string | null;
  /** Facts that stand between this draft and its publication. */
  missing: readonly { fact: string; problem: string }[];
}

/** Puts values into a text's places: {0}, {1}. */
export function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? "");
}

/** Is what a form says in a field of one text. */
export function textOf(texts: FormTexts, name: string): string {
  const value = texts[name];
  return typeof value === "string" ? value : "";
}

/** Is what a form says in a field of several. */
export function listOf(texts: FormTexts, name: string): readonly string[] {
  const value = texts[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** The facts that a form words in several fields or under another name. */
const fieldsByFact: Readonly<Record<string, readonly string[]>> = {
  coverage: ["include", "exclude", "approximate"],
  deadlines: ["deadlineDate", "deadlineTime", "deadlineZone", "deadlineStage", "deadlineKind"],
};

/** Lists the fields in which a form words a fact. */
export function fieldsOf(fact: string): readonly string[] {
  return fieldsByFact[fact] ?? [fact];
}

/** Is the element of the form to go to for a fact. */
export function anchorOf(fact: string): string {
  return fact === "coverage" ? "include" : fact;
}

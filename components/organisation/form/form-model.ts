import type { Action } from "@/lib/actions/result";
import type { PressedProfile } from "@/lib/organisations/form/types";
import type { ProfileTexts } from "@/lib/organisations/form/vocabulary";

import type { PlaceWords } from "@/components/search/place-words";

export interface FormOption {
  value: string;
  label: string;
}

type Words = Readonly<Record<string, string>>;

/** All a profile form shows, in the reader's language: it is laid out in the browser, worded on the server. */
export interface ProfileModel {
  action: Action<PressedProfile>;
  locale: string;
  /** The three questions alone, of somebody who has no organisation yet. */
  first: boolean;
  /** Where to go once they are answered. */
  next: string | null;
  version: number;
  texts: ProfileTexts;
  labels: Words;
  hints: Words;
  errors: Words;
  words: Words;
  done: Words;
  failed: Words;
  sections: Words;
  options: Readonly<Record<string, readonly FormOption[]>>;
  place: PlaceWords;
}

/** Puts values into a text's places: {0}, {1}. */
export function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? "");
}

/** Is what a form says in a field of one text. */
export function textOf(texts: ProfileTexts, name: string): string {
  const value = texts[name];
  return typeof value === "string" ? value : "";
}

/** Is what a form says in a field of several. */
export function listOf(texts: ProfileTexts, name: string): readonly string[] {
  const value = texts[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** The facts of a profile that a form words in fields of another name. */
const fieldsByFact: Readonly<Record<string, readonly string[]>> = {
  regions: ["place"],
  themes: ["theme"],
  targetGroups: ["targetGroup"],
  languages: ["language"],
  partners: ["partnerName", "partnerCountry"],
  pastProjects: ["pastTitle", "pastFund", "pastYear"],
};

/** Lists the fields in which a form words a fact. */
export function fieldsOf(fact: string): readonly string[] {
  return fieldsByFact[fact] ?? [fact];
}

const anchors: Readonly<Record<string, string>> = {
  place: "place-0",
  regions: "place-0",
  themes: "theme",
  targetGroups: "targetGroup",
  languages: "language",
  partners: "partner",
  pastProjects: "project",
};

/** Is the element that a problem is about. */
export function anchorOf(field: string): string {
  const [, row] = /^place\.(\d+)$/.exec(field) ?? [];
  return row === undefined ? (anchors[field] ?? field) : `place-${row}`;
}

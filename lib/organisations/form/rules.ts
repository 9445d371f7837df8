import { amountText } from "@/lib/calls/form/rules/amounts";

import type { ProfileFacts } from "../types";

import { type ProfileTexts, rowFields, type RowList, rowsMax } from "./vocabulary";

/** Writes a profile as the texts of its form; `nameOf` names a region by its code. */
export function profileTextsOf(
  facts: ProfileFacts,
  nameOf: (code: string) => string,
): ProfileTexts {
  return {
    name: facts.name,
    type: facts.type,
    place: facts.regions.map(({ code, place }) => `${place ?? nameOf(code)} (${code})`),
    theme: facts.themes,
    populationBand: facts.populationBand ?? "",
    targetGroup: facts.targetGroups,
    role: facts.role ?? "",
    partnerName: facts.partners.map(({ name }) => name),
    partnerCountry: facts.partners.map(({ country }) => country),
    capacity: amountText(facts.capacity),
    projectMin: amountText(facts.projectMin),
    projectMax: amountText(facts.projectMax),
    language: facts.languages,
    pastTitle: facts.pastProjects.map(({ title }) => title),
    pastFund: facts.pastProjects.map(({ fund }) => fund ?? ""),
    pastYear: facts.pastProjects.map(({ year }) => (year === null ? "" : String(year))),
  };
}

/** Answers the three questions as far as an address does (`organisationType, place, region, theme`). */
export function prefilledTexts(
  params: Readonly<Record<string, string | readonly string[] | undefined>>,
  nameOf: (code: string) => string,
): ProfileTexts {
  const all = (name: string) => [params[name] ?? []].flat().map((text) => text.slice(0, 120));
  const regions = all("region").map((code) => `${nameOf(code)} (${code})`);
  return {
    name: "",
    type: all("organisationType")[0] ?? "",
    place: [...all("place"), ...regions].filter((text) => text.trim() !== "").slice(0, rowsMax),
    theme: all("theme"),
  };
}

/** Adds an empty row to a list of the form. */
export function withRow(texts: ProfileTexts, list: RowList): ProfileTexts {
  const length = rowCount(texts, list);
  if (length >= rowsMax) return texts;
  return change(texts, list, (column) => [...padded(column, length), ""]);
}

/** Takes a row out of a list of the form. */
export function withoutRow(texts: ProfileTexts, list: RowList, row: number): ProfileTexts {
  const length = rowCount(texts, list);
  return change(texts, list, (column) => padded(column, length).filter((_, at) => at !== row));
}

/** Puts a chosen place where an ambiguous one was typed. */
export function withPlace(texts: ProfileTexts, row: number, place: string): ProfileTexts {
  return {
    ...texts,
    place: column(texts, "place").map((typed, at) => (at === row ? place : typed)),
  };
}

/** Counts the rows of a list, also where one of its fields came without the others. */
export function rowCount(texts: ProfileTexts, list: RowList): number {
  return Math.max(...rowFields[list].map((field) => column(texts, field).length));
}

/** Gives the texts of a field that has several. */
export function column(texts: ProfileTexts, field: string): readonly string[] {
  const value = texts[field] ?? [];
  return typeof value === "string" ? (value === "" ? [] : [value]) : value;
}

function change(
  texts: ProfileTexts,
  list: RowList,
  to: (column: readonly string[]) => readonly string[],
): ProfileTexts {
  const changed = rowFields[list].map((field) => [field, to(column(texts, field))] as const);
  return { ...texts, ...Object.fromEntries(changed) };
}

function padded(texts: readonly string[], length: number): readonly string[] {
  return Array.from({ length }, (_, at) => texts[at] ?? "");
}

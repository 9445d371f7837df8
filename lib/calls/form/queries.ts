import { getRegion, translateNutsCode } from "@/lib/regions/queries";
import { resolveWhere } from "@/lib/regions/where/resolve-where";
import { type Where, whereCode, whereText } from "@/lib/regions/where/suggest-where";

import { callForm } from "./rules/read-form";
import type { UnderstoodArea } from "./types";
import type { DeskFacts } from "./validation";

/** What a call form says: the facts, or a message key beside each field that does not fit. */
export type ReadForm =
  | { ok: true; facts: DeskFacts; areas: UnderstoodArea[] }
  | { ok: false; fields: Record<string, string> };

/** Reads a call form: what each field says, areas found by code or name, towns as the region they lie in. */
export function readCallForm(texts: unknown): ReadForm {
  const form = callForm.safeParse(texts);
  const given = texts as { include?: unknown; exclude?: unknown };
  const include = readAreas(given.include);
  const exclude = readAreas(given.exclude);
  const fields: Record<string, string> = {};
  if (!form.success) {
    for (const { path, message } of form.error.issues) fields[String(path[0])] ??= message;
  }
  if (include.problem !== null) fields.include = include.problem;
  if (exclude.problem !== null) fields.exclude = exclude.problem;
  if (!form.success || Object.keys(fields).length > 0) return { ok: false, fields };
  const { include: _include, exclude: _exclude, approximate, ...facts } = form.data;
  const coverage = { include: include.codes, exclude: exclude.codes, approximate };
  return { ok: true, facts: { ...facts, coverage }, areas: [...include.areas, ...exclude.areas] };
}

interface ReadAreas {
  codes: string[];
  areas: UnderstoodArea[];
  /** A message key, the words it is about, and what they may have meant. */
  problem: string | null;
}

/** Reads areas, one a line, as a town's name can hold a comma. */
export function readAreas(text: unknown): ReadAreas {
  const read: ReadAreas = { codes: [], areas: [], problem: null };
  const lines = typeof text === "string" ? text.split(/[\n;]/).map((line) => line.trim()) : [];
  for (const line of lines.filter((one) => one !== "")) {
    const found = readArea(line);
    if (typeof found === "string") {
      read.problem ??= found;
      continue;
    }
    read.codes.push(...found.codes);
    if (!line.includes(`(${found.codes.join(" ")})`)) {
      read.areas.push({ wrote: line, understood: found.words });
    }
  }
  return { ...read, codes: [...new Set(read.codes)] };
}

interface FoundArea {
  codes: readonly string[];
  words: string;
}

function readArea(line: string): FoundArea | string {
  // The form's own way of writing an area ends in its code, which also names what lies outside the EU.
  const code = /^(?:.*\()?([A-Z]{2}[0-9A-Z]{0,3})\)?$/.exec(line)?.[1];
  const codes = code === undefined ? [] : translateNutsCode(code);
  if (codes.length > 0) return { codes, words: codes.map(codeWords).join(", ") };
  const result = resolveWhere(line);
  if (result.outcome === "resolved") return areaOf(result.where);
  const choices = result.outcome === "ambiguous" ? result.choices : result.nearest;
  const meant = choices.slice(0, 5).map(whereText).join("; ");
  if (result.outcome === "ambiguous") return `areaAmbiguous\n${line}\n${meant}`;
  return meant === "" ? `areaUnknown\n${line}` : `areaNearest\n${line}\n${meant}`;
}

function areaOf(where: Where): FoundArea {
  const code = whereCode(where);
  return { codes: [code], words: codeWords(code) };
}

function codeWords(code: string): string {
  return `${getRegion(code)?.name ?? code} (${code})`;
}

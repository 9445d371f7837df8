import type { z } from "zod";

import type { SearchWarning } from "./types";
import type { SearchParams } from "./types";

/** More values of one filter than this are cut: no person chooses so many. */
const valuesMax = 60;
const warningsMax = 20;
const shownLength = 80;

interface Reading {
  /** Reads every value of a repeatable parameter, sorted and without doubles. */
  all: <T>(name: string, schema: z.ZodType<T, string>) => T[];
  /** Reads the first value of a parameter that is understood. */
  first: <T>(name: string, schema: z.ZodType<T, string>) => T | null;
  /** Reads free text, cleaned and cut to a length in characters. */
  text: (name: string, clean: (value: string) => string, lengthMax: number) => string;
  warnings: SearchWarning[];
}

/** Reads the parameters of a URL one by one and keeps a warning for each value it must leave out. */
export function reading(params: SearchParams, known: readonly string[]): Reading {
  const given = valuesByName(params);
  const warnings: SearchWarning[] = [];
  const warn = (parameter: string, value: string, problem: string) => {
    if (warnings.length < warningsMax) {
      warnings.push({
        parameter: shown(parameter),
        value: shown(value),
        problem: asProblem(problem),
      });
    }
  };
  for (const [name, [value = ""]] of given) {
    if (!known.includes(name)) warn(name, value, "unknown-parameter");
  }
  const all = <T>(name: string, schema: z.ZodType<T, string>): T[] => {
    const values = (given.get(name) ?? []).filter((value) => value.trim() !== "");
    for (const value of values.slice(valuesMax, valuesMax + 1)) warn(name, value, "too-long");
    const read = values.slice(0, valuesMax).flatMap((value) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return [parsed.data];
      warn(name, value, parsed.error.issues[0]?.message ?? "unknown-value");
      return [];
    });
    return [...new Set(read)].sort();
  };
  const first = <T>(name: string, schema: z.ZodType<T, string>): T | null => {
    for (const value of (given.get(name) ?? []).filter((each) => each.trim() !== "")) {
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      warn(name, value, parsed.error.issues[0]?.message ?? "unknown-value");
    }
    return null;
  };
  const text: Reading["text"] = (name, clean, lengthMax) => {
    const characters = Array.from(clean((given.get(name) ?? []).join(" ")));
    if (characters.length > lengthMax) warn(name, characters.join(""), "too-long");
    return characters.slice(0, lengthMax).join("").trim();
  };
  return { all, first, text, warnings };
}

function valuesByName(params: SearchParams): Map<string, string[]> {
  const pairs =
    params instanceof URLSearchParams
      ? [...params.entries()]
      : Object.entries(params).flatMap(([name, value]) =>
          textsOf(value).map((each) => [name, each] as const),
        );
  const byName = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = byName.get(name);
    if (values) values.push(value);
    else byName.set(name, [value]);
  }
  return byName;
}

/** Next hands `?constructor=2` over with the function of that name beside the text. */
function textsOf(value: unknown): string[] {
  return [value].flat().filter((each) => typeof each === "string");
}

function shown(text: string): string {
  const characters = Array.from(text.replace(/\p{Cs}/gu, ""));
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join("")}…` : text;
}

const problems: readonly SearchWarning["problem"][] = [
  "unknown-parameter",
  "not-a-number",
  "not-a-day",
  "too-long",
];

function asProblem(message: string): SearchWarning["problem"] {
  return problems.find((problem) => problem === message) ?? "unknown-value";
}

import { z } from "zod";

import {
  applicantTypes,
  callKinds,
  callStates,
  instruments,
  leadAnswers,
  reaches,
} from "@/lib/calls/vocabulary";
import { type Fund, fundList } from "@/lib/funds/vocabulary";
import { translateNutsCode } from "@/lib/regions/queries";
import { themes } from "@/lib/themes/vocabulary";

import { reading } from "./reading";
import type { SearchInput, SearchParams, SearchWarning } from "./types";
import { expectedAnswers, notStated, pageSizeMax, sorts } from "./vocabulary";

const pageSizeDefault = 20;
const textLengthMax = 200;
const wordLengthMax = 120;

/** A word of a closed list, in any case. */
function oneOf<const Word extends string>(words: readonly Word[]) {
  const byLowerCase = new Map<string, Word>(words.map((word) => [word.toLowerCase(), word]));
  return z
    .string()
    .transform((value, context) => known(byLowerCase.get(value.trim().toLowerCase()), context));
}

function known<T>(value: T | undefined, context: z.RefinementCtx): T {
  if (value !== undefined) return value;
  context.addIssue({ code: "custom", message: "unknown-value" });
  return z.NEVER;
}

const fundsByName = new Map<string, Fund>(
  fundList.flatMap(({ code, slug }) => [
    [slug, code] as const,
    // A `+` that nobody escaped arrives as a space: `ESF ` is ESF+, while `ESF` is the fund before it.
    [code.toLowerCase().replace("+", " "), code] as const,
    [code.toLowerCase(), code] as const,
  ]),
);

const fundWord = z
  .string()
  .transform((value, context) =>
    known(
      fundsByName.get(value.toLowerCase()) ?? fundsByName.get(value.trim().toLowerCase()),
      context,
    ),
  );

/** `eso49`, `ESO 4.9` and `ESO4.9` are one objective, `amif so2` is `AMIF-SO2`. */
const objectiveWord = z.string().transform((value, context) => {
  const plain = value.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const [, family, policy, number] = /^([REJI]SO)(\d)(\d{1,2})$/.exec(plain) ?? [];
  if (family && policy && number) return `${family}${policy}.${number}`;
  const [, amif] = /^AMIFSO(\d)$/.exec(plain) ?? [];
  return known(amif === undefined ? undefined : `AMIF-SO${amif}`, context);
});

/** A code of NUTS 2021 may have become several of NUTS 2024. */
const regionCodes = z.string().transform((value, context) => {
  const codes = translateNutsCode(value);
  return known(codes.length > 0 ? [...codes] : undefined, context);
});

const freeWords = z
  .string()
  .transform((value) => cleanText(value))
  .pipe(z.string().min(1, "unknown-value").max(wordLengthMax, "too-long"));

const languageWord = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^([a-z]{2}|any|unknown)$/, "unknown-value");

const euros = z
  .string()
  .transform((value) => value.replace(/[\s'’€]/g, ""))
  .pipe(z.string().regex(/^\d{1,12}$/, "not-a-number"))
  .transform(Number);

const percent = z
  .string()
  .transform((value) => value.trim().replace(",", ".").replace(/\s*%$/, ""))
  .pipe(z.string().regex(/^\d{1,3}(\.\d{1,2})?$/, "not-a-number"))
  .transform(Number)
  .pipe(z.number().max(100, "not-a-number"));

const day = z.string().trim().pipe(z.iso.date("not-a-day"));

function wholeNumber(max: number) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, "not-a-number")
    .transform(Number)
    .pipe(z.number().min(1, "unknown-value").max(max, "unknown-value"));
}

/** How one value of each parameter is read; a list means the parameter may be repeated. */
const values = z.object({
  kind: oneOf([...callKinds, "any"]),
  fund: fundWord,
  programme: freeWords,
  instrument: oneOf(instruments),
  theme: oneOf(themes),
  objective: objectiveWord,
  region: regionCodes,
  place: freeWords,
  reach: oneOf(reaches),
  state: oneOf(callStates),
  expected: oneOf(expectedAnswers),
  applicant: oneOf([...applicantTypes, notStated]),
  lead: oneOf(leadAnswers),
  language: languageWord,
  deadlineFrom: day,
  deadlineTo: day,
  budgetMin: euros,
  budgetMax: euros,
  grantMin: euros,
  grantMax: euros,
  rateMin: percent,
  sort: oneOf(sorts),
  page: wholeNumber(1_000_000),
  pageSize: wholeNumber(pageSizeMax),
}).shape;

/** The parameters a search knows, in the order of the alphabet. */
export const searchParameters: readonly string[] = ["q", ...Object.keys(values)].sort();

/**
 * Reads a search out of a URL and never throws. What it does not understand is left out of the
 * search and named in a warning; empty values, as plain forms send them, count as not given.
 */
export function parseSearch(params: SearchParams): {
  input: SearchInput;
  warnings: SearchWarning[];
} {
  const { all, first, text, warnings } = reading(params, searchParameters);
  const kind = all("kind", values.kind);
  const input: SearchInput = {
    q: text("q", cleanText, textLengthMax),
    kind: kind.flatMap((word) => (word === "any" || kind.includes("any") ? [] : word)),
    fund: all("fund", values.fund),
    programme: all("programme", values.programme),
    instrument: all("instrument", values.instrument),
    theme: all("theme", values.theme),
    objective: all("objective", values.objective),
    region: [...new Set(all("region", values.region).flat())].sort(),
    place: all("place", values.place),
    reach: all("reach", values.reach),
    state: all("state", values.state),
    expected: all("expected", values.expected),
    deadlineFrom: first("deadlineFrom", values.deadlineFrom),
    deadlineTo: first("deadlineTo", values.deadlineTo),
    applicant: all("applicant", values.applicant),
    budgetMin: first("budgetMin", values.budgetMin),
    budgetMax: first("budgetMax", values.budgetMax),
    grantMin: first("grantMin", values.grantMin),
    grantMax: first("grantMax", values.grantMax),
    rateMin: first("rateMin", values.rateMin),
    lead: all("lead", values.lead),
    language: all("language", values.language),
    sort: first("sort", values.sort) ?? "best",
    page: first("page", values.page) ?? 1,
    pageSize: first("pageSize", values.pageSize) ?? pageSizeDefault,
  };
  return { input, warnings };
}

/** Reads a search as its page does: that starts with grants where the address names no kind. */
export function parsePageSearch(params: SearchParams): ReturnType<typeof parseSearch> {
  const { input, warnings } = parseSearch(params);
  const kind = params instanceof URLSearchParams ? params.get("kind") : params.kind;
  return { input: kind == null ? { ...input, kind: ["grant"] } : input, warnings };
}

/**
 * Writes a search as its one canonical string: keys and values sorted, what is empty or default
 * left out, except that every kind is `kind=any`, as the page starts with grants when none is named.
 */
export function searchQuery(input: SearchInput): string {
  const { kind, sort, page, pageSize, ...rest } = input;
  const fields: Record<string, string | number | string[] | null> = {
    ...rest,
    kind: kind.length === 0 ? ["any"] : kind,
    sort: sort === "best" ? null : sort,
    page: page === 1 ? null : page,
    pageSize: pageSize === pageSizeDefault ? null : pageSize,
  };
  const query = new URLSearchParams();
  for (const [name, field] of Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const written = Array.isArray(field) ? field : [String(field ?? "")];
    for (const value of [...new Set(written)].sort()) {
      if (value !== "") query.append(name, value);
    }
  }
  return query.toString();
}

/** Is a search for nothing in particular: the first page of everything, of every kind. */
export function emptySearch(): SearchInput {
  return parseSearch({}).input;
}

/** Makes one line of a text without controls, halves of characters and doubled spaces. */
function cleanText(value: string): string {
  return value.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim();
}

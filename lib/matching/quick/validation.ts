import { z } from "zod";

import { organisationTypes, projectRoles, targetGroups } from "@/db/vocabulary";
import { translateNutsCode } from "@/lib/regions/queries";
import { reading } from "@/lib/search/reading";
import type { SearchParams, SearchWarning } from "@/lib/search/types";
import { themes } from "@/lib/themes/vocabulary";

import { countryWord } from "../validation";

/** The most calls of one group that an answer lists. */
export const groupSizeMax = 1000;
export const groupSizeDefault = 500;

function word<const Word extends string>(words: readonly [Word, ...Word[]]) {
  return z
    .string()
    .transform((value) => value.trim().toLowerCase())
    .pipe(z.enum(words, "unknown-value"));
}

const regionCodes = z
  .string()
  .transform((value) => [...translateNutsCode(value)])
  .pipe(z.array(z.string()).min(1, "unknown-value"));

const placeWords = z.string().trim().min(1, "unknown-value").max(120, "too-long");

const languageWord = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2}$/, "unknown-value");

const wholeNumber = (digits: number) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^\\d{1,${String(digits)}}$`), "not-a-number")
    .transform(Number);

const groupSize = wholeNumber(6).pipe(
  z.number().min(1, "unknown-value").max(groupSizeMax, "unknown-value"),
);

/** The parameters of a quick match; `targetGroup` is beyond the three questions, as the last ones are. */
export const matchParameters = [
  "place",
  "region",
  "organisationType",
  "theme",
  "role",
  "partnerCountry",
  "capacity",
  "language",
  "targetGroup",
  "pageSize",
] as const;

/** Reads a quick match out of a URL and never throws; what it cannot understand is named in a warning. */
export function parseMatch(params: SearchParams) {
  const { all, first, each, warnings } = reader(params);
  const input = {
    place: all("place", placeWords),
    region: [...new Set(all("region", regionCodes).flat())].sort(),
    organisationType: first("organisationType", word(organisationTypes)),
    theme: all("theme", word(themes)),
    role: first("role", word(projectRoles)),
    partnerCountry: each("partnerCountry", countryWord),
    /** Whole euros, as the amounts of a search. */
    capacity: first("capacity", wholeNumber(10)),
    language: all("language", languageWord),
    targetGroup: all("targetGroup", word(targetGroups)),
    pageSize: first("pageSize", groupSize) ?? groupSizeDefault,
  };
  return { input, warnings };
}

export type MatchInput = ReturnType<typeof parseMatch>["input"];
export type MatchWarning = SearchWarning;

/** Two partners of one country are two partners, so their country may be said twice. */
function reader(params: SearchParams) {
  const { all, first, warnings } = reading(params, matchParameters);
  const each = <T extends string>(name: string, schema: z.ZodType<T, string>): T[] => {
    const known = all(name, schema);
    const given =
      params instanceof URLSearchParams ? params.getAll(name) : [params[name] ?? []].flat();
    return given.flatMap((value) => {
      const parsed = schema.safeParse(value);
      return parsed.success && known.includes(parsed.data) ? [parsed.data] : [];
    });
  };
  return { all, first, each, warnings };
}

/** Writes the answers of a quick match as the query of its page. */
export function matchQuery({
  organisationType,
  place,
  region,
  theme,
}: Partial<Pick<MatchInput, "organisationType" | "place" | "region" | "theme">>): string {
  const query = new URLSearchParams();
  if (organisationType) query.set("organisationType", organisationType);
  for (const one of place ?? []) query.append("place", one);
  for (const one of region ?? []) query.append("region", one);
  for (const one of theme ?? []) query.append("theme", one);
  return query.toString();
}

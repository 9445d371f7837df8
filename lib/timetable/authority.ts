import { createHash } from "node:crypto";

import { slugify } from "@/lib/calls/rules/identity";
import { foldText } from "@/lib/regions/fold";
import { searchRegionsByName, translateNutsCode } from "@/lib/regions/queries";

const longestSlug = 60;

/**
 * Is the id of an authority's source: the same for every spelling of capitals, accents and spaces.
 * A name that Latin letters cannot tell, or not in so many, has some of its hash in it.
 */
export function authoritySourceId(authority: string): string {
  const slug = slugify(authority);
  const folded = foldText(authority);
  if (slug.length <= longestSlug && !/[^\P{L}a-z]/u.test(folded)) return `timetable-${slug}`;
  const hash = createHash("sha256").update(folded).digest("hex").slice(0, 8);
  return `timetable-${[slug.slice(0, longestSlug - 9), hash].filter(Boolean).join("-")}`;
}

/**
 * Finds the one country or region an authority answers for, by code or by name in any spelling;
 * `null` when the words mean none, or regions in several countries.
 */
export function resolveAuthorityRegion(words: string): string | null {
  const [code, ...others] = translateNutsCode(words);
  if (code && code !== "EU" && others.length === 0) return code;
  const found = searchRegionsByName(words).filter(({ country }) => country !== null);
  const countries = new Set(found.map(({ country }) => country));
  return countries.size === 1 ? (found[0]?.code ?? null) : null;
}

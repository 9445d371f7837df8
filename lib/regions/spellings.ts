import { exonyms } from "./exonyms";
import { foldText } from "./fold";
import { once } from "./once";
import { regionsByCode } from "./reference";
import { toIsoCountry } from "./rules/codes";
import type { RegionRow } from "./validation";

/** The official languages of the Union, in each of which a country may be looked for. */
const officialLanguages = [
  ..."bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" "),
];

const qualifier = /^(?:[A-Z]{2}|.*NUTS.*)$/;
const kindOfUnit =
  /^(?:Arr|Prov|Bezirk)\.?\s+(?:de |van )?|\s+(?:län|megye|apskritis|kraj|županija)$/u;

/**
 * Lists every spelling under which a region is found: its names in its own and in Latin letters
 * and in English, each half of a double name, the name without its kind, and countries in all
 * official languages. As written; fold them to compare.
 */
export function spellingsOf(row: RegionRow): string[] {
  const names = [row.latin, row.local, ...(row.english === null ? [] : [row.english])];
  const all = [
    ...names.flatMap((name) => [name, ...variantsOf(name)]),
    ...(exonyms[row.code] ?? []),
  ];
  const known = row.code.length === 2 ? [...all, ...countryNames(row.code)] : all;
  const byFold = new Map<string, string>();
  for (const name of known) {
    const folded = foldText(name);
    if (folded.length > 1 && !byFold.has(folded)) byFold.set(folded, name);
  }
  return [...byFold.values()];
}

export interface RegionSpelling {
  readonly code: string;
  readonly spelling: string;
  readonly folded: string;
}

/** Gives every spelling of every region, some five thousand, in the order of the codes. */
export const regionSpellings = once((): readonly RegionSpelling[] => {
  const union = ["European Union", "Europe"].map((spelling) => ({ code: "EU", spelling }));
  const regions = [...regionsByCode().values()].flatMap((row) =>
    spellingsOf(row).map((spelling) => ({ code: row.code, spelling })),
  );
  return [...union, ...regions].map((row) => ({ ...row, folded: foldText(row.spelling) }));
});

/** Tells whether a region goes by a name in any spelling, accents and case aside. */
export function isSpelledAs(code: string, name: string): boolean {
  const folded = foldText(name);
  return regionSpellings().some((row) => row.code === code && row.folded === folded);
}

/** Names a country in a language, or gives `null` when there is no country of that code. */
export function countryName(code: string, language: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || code === "EU" || code === "GR") return null;
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return names.of(toIsoCountry(code)) ?? null;
}

function variantsOf(name: string): string[] {
  const [, outside = name, inside] = /^(.*?)\s*\((.+)\)$/.exec(name) ?? [];
  const unqualified = outside.split(",")[0] ?? outside;
  const halves = [unqualified, ...unqualified.split("/")].map((half) => half.trim());
  const bare = halves.map((half) => half.replace(kindOfUnit, ""));
  const named = inside === undefined || qualifier.test(inside) || isCountry(inside) ? [] : [inside];
  return [...halves, ...bare, ...named];
}

function isCountry(name: string): boolean {
  return ["Spain", "Italy", "Poland", "Romania"].includes(name);
}

function countryNames(code: string): string[] {
  return officialLanguages.flatMap((language) => countryName(code, language) ?? []);
}

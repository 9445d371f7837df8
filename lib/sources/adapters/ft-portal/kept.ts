import { themesFromWords } from "@/lib/sources/rules/words";
import type { Theme } from "@/lib/themes/vocabulary";

import type { Labels } from "./labels";
import { programmes, type Programme } from "./programmes";

/** Which programmes are kept, by the portal's id, and whether all of Horizon Europe is. */
export interface Kept {
  readonly ids: ReadonlySet<string>;
  readonly allOfHorizon: boolean;
}

const allOfHorizon = "HORIZON-ALL";
const horizon = "43108390";

/**
 * Reads the setting `FT_PORTAL_PROGRAMMES`: programmes by our word or the portal's id, between
 * commas. Without it all of `programmes` are kept, of Horizon Europe only what `isForCities`.
 */
export function keptProgrammes(setting: string | undefined): Kept {
  if (setting === undefined) return { ids: new Set(Object.keys(programmes)), allOfHorizon: false };
  const words = wordsOf(setting);
  return {
    ids: new Set(words.flatMap((word) => idOf(word) ?? [])),
    allOfHorizon: words.includes(allOfHorizon),
  };
}

/** Lists the words of the setting that name no programme. */
export function unknownProgrammes(setting: string | undefined): string[] {
  return wordsOf(setting ?? "").filter((word) => idOf(word) === null);
}

/** Gives what is known of a programme; one we have no words of is named as the portal names it. */
export function programmeOf(id: string, labels: Labels): Programme {
  const label = labels.get(id);
  return (
    programmes[id] ?? { code: id, fund: "EU budget", name: label ?? `Other programme (${id})` }
  );
}

/** Themes that make a topic of culture and inclusive society one for cities. */
const inclusion: readonly Theme[] = [
  "migrant-integration",
  "asylum-reception",
  "social-inclusion",
  "equality",
  "housing",
  "children-youth",
  "participation",
  "urban-development",
];
/** Themes that make a topic of any other part one for cities. */
const anywhere: readonly Theme[] = ["migrant-integration", "asylum-reception", "housing"];

/** Parts of Horizon Europe that fund people and instruments of research, whatever they are about. */
const research = /^HORIZON-(?:MSCA|EIC|ERC|INFRA|JU|EUSPA|EURATOM)\b/;
const citiesMission = /^HORIZON-MISS-.*\bCIT\b/;
const bauhaus = /^HORIZON-NEB\b/;
const cities =
  /\b(?:cities|city|urban|municipal\w*|local (?:and regional )?authorit\w+|new european bauhaus)\b/i;

/**
 * Is a topic of Horizon Europe one that a city can use: the Cities mission, the New European
 * Bauhaus, cities by name, inclusion and migration (DESIGN.md 1).
 */
export function isForCities(identifier: string, title: string): boolean {
  if (research.test(identifier)) return false;
  if (citiesMission.test(identifier) || bauhaus.test(identifier) || cities.test(title)) return true;
  const wanted = identifier.startsWith("HORIZON-CL2-") ? inclusion : anywhere;
  return themesFromWords(title, "en").some((theme) => wanted.includes(theme));
}

/** Is a row of these programmes kept. */
export function isKept(kept: Kept, ids: readonly string[], identifier: string, title: string) {
  const id = ids.find((one) => kept.ids.has(one));
  if (id === undefined) return false;
  return id !== horizon || kept.allOfHorizon || isForCities(identifier, title);
}

function wordsOf(setting: string): string[] {
  const words = setting.split(",").map((word) => word.trim().toUpperCase());
  return words.filter((word) => word !== "");
}

function idOf(word: string): string | null {
  if (/^\d+$/.test(word)) return word;
  if (word === allOfHorizon) return horizon;
  const found = Object.entries(programmes).find(([, { code }]) => code === word);
  return found?.[0] ?? null;
}

import { applicantTypes, type ApplicantType } from "@/lib/calls/vocabulary";
import { themeObjectives, themes, type Theme } from "@/lib/themes/vocabulary";

import { wordsTell } from "./words/reader";

/** Lists the themes whose words a text holds, in the order of our list; `language` is ISO 639-1. */
export function themesFromWords(text: string, language: string): Theme[] {
  const told = wordsTell(text, language, "themes");
  return themes.filter((theme) => told.has(theme));
}

/** Lists the themes that official specific objectives stand for (DESIGN.md 4.3). */
export function themesFromObjectives(objectives: readonly string[]): Theme[] {
  return themes.filter((theme) =>
    themeObjectives[theme].some((objective) => objectives.includes(objective)),
  );
}

/** Lists who may apply as far as the words of an eligibility text name them. */
export function applicantsFromWords(text: string, language: string): ApplicantType[] {
  const told = wordsTell(text, language, "applicants");
  return applicantTypes.filter((type) => told.has(type));
}

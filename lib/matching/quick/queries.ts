import { resolveWhere } from "@/lib/regions/where/resolve-where";
import { type Where, whereText } from "@/lib/regions/where/suggest-where";
import { emptySearch } from "@/lib/search/validation";
import { readWhere } from "@/lib/search/where";

import type { MatchProfile, PlaceQuestion, QuickAnswered } from "../types";
import type { MatchInput } from "./validation";

/**
 * Makes a profile of what a stranger has answered. Of several places of one name the first choice
 * is taken and the others are offered; a place nobody knows gives a warning.
 */
export function quickProfile(input: MatchInput): QuickAnswered {
  const { place, region } = input;
  const { where, choices, warnings } = readWhere({ ...emptySearch(), place, region });
  const profile: MatchProfile = {
    type: input.organisationType,
    regions: where.map(({ region: code, name, kind }) => ({
      code,
      place: kind === "place" ? name : null,
    })),
    themes: input.theme,
    targetGroups: input.targetGroup,
    role: input.role,
    partners: input.partnerCountry.map((country) => ({ name: country, country })),
    capacity: input.capacity === null ? null : input.capacity * 100,
    projectMin: null,
    projectMax: null,
    languages: input.language,
  };
  return { profile, where, choices, warnings };
}

/** Gives the question that a place leaves open, or `null` when it is clear which is meant. */
export function askPlace(text: string): PlaceQuestion | null {
  const resolved = resolveWhere(text);
  if (resolved.outcome === "resolved") return null;
  const known = resolved.outcome === "ambiguous";
  const near = known ? resolved.choices : resolved.nearest;
  return { text, known, choices: near.map(choiceOf) };
}

function choiceOf(where: Where) {
  return { value: whereText(where), label: where.label };
}

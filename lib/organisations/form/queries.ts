import { resolveWhere } from "@/lib/regions/where/resolve-where";
import { type Where, whereCode, whereText } from "@/lib/regions/where/suggest-where";

import type { ProfileFacts } from "../types";

import { profileTexts } from "./validation";

/** What a profile form says: the facts, or a message key beside each field that does not fit. */
export type ReadProfile =
  { ok: true; facts: ProfileFacts } | { ok: false; fields: Record<string, string> };

/**
 * Reads a profile form. A place that means several gets the problem `ambiguous` for its row, with
 * each choice on a line of its own: the text that names it, a tab, and its label; one that nobody
 * knows gets `unknown-place`, with what is near it in the same way.
 */
export function readProfileForm(texts: unknown): ReadProfile {
  const form = profileTexts.safeParse(texts);
  const typed = (texts as { place?: unknown }).place;
  const places = readPlaces(
    Array.isArray(typed) ? typed.filter((one) => typeof one === "string") : [],
  );
  const fields = { ...places.fields };
  for (const { path, message } of form.error?.issues ?? []) fields[String(path[0])] ??= message;
  if (!form.success || Object.keys(fields).length > 0) return { ok: false, fields };
  const { place: _place, theme, targetGroup, language, ...facts } = form.data;
  return {
    ok: true,
    facts: {
      ...facts,
      regions: places.regions,
      themes: theme,
      targetGroups: targetGroup,
      languages: language,
    },
  };
}

function readPlaces(typed: readonly string[]) {
  const fields: Record<string, string> = {};
  const regions: ProfileFacts["regions"] = [];
  typed.forEach((text, row) => {
    if (text.trim() === "") return;
    const read = resolveWhere(text);
    if (read.outcome === "resolved") {
      const found = regionOf(read.where);
      if (!regions.some(({ code, place }) => code === found.code && place === found.place)) {
        regions.push(found);
      }
      return;
    }
    const [problem, choices] =
      read.outcome === "ambiguous"
        ? (["ambiguous", read.choices] as const)
        : (["unknown-place", read.nearest] as const);
    fields[`place.${row}`] = [problem, ...choices.map(choiceLine)].join("\n");
  });
  if (regions.length === 0 && Object.keys(fields).length === 0) fields.place = "missing";
  return { regions, fields };
}

function regionOf(where: Where): ProfileFacts["regions"][number] {
  return { code: whereCode(where), place: where.kind === "place" ? where.name : null };
}

function choiceLine(where: Where): string {
  return `${whereText(where)}\t${where.label}`;
}

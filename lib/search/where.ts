import { regionName } from "@/lib/regions/queries";
import { resolveWhere } from "@/lib/regions/where/resolve-where";
import { type Where, whereCode } from "@/lib/regions/where/suggest-where";

import type { SearchedWhere, SearchWarning, WhereChoices } from "./types";
import type { SearchInput } from "./types";

interface ReadWhere {
  where: SearchedWhere[];
  choices: WhereChoices[];
  warnings: SearchWarning[];
}

/**
 * Understands the regions and places of a search. Of several places of one name the first choice
 * is taken and the others are offered; a place nobody knows gives a warning and what is near it.
 */
export function readWhere(input: SearchInput): ReadWhere {
  const where: SearchedWhere[] = input.region.map((region) => ({
    region,
    name: regionName(region),
    kind: "region",
  }));
  const choices: WhereChoices[] = [];
  const warnings: SearchWarning[] = [];
  for (const text of input.place) {
    const resolved = resolveWhere(text);
    if (resolved.outcome === "resolved") where.push(searched(resolved.where));
    else if (resolved.outcome === "unknown") {
      warnings.push({ parameter: "place", value: text, problem: "unknown-place" });
      choices.push({ text, taken: null, choices: [...resolved.nearest] });
    } else {
      const [taken] = resolved.choices;
      if (taken) where.push(searched(taken));
      choices.push({
        text,
        taken: taken ? whereCode(taken) : null,
        choices: [...resolved.choices],
      });
    }
  }
  return { where, choices, warnings };
}

/** Gives the codes to search with, each once. */
export function regionsOf(where: readonly SearchedWhere[]): string[] {
  return [...new Set(where.map(({ region }) => region))];
}

function searched(where: Where): SearchedWhere {
  return { region: whereCode(where), name: where.name, kind: where.kind };
}

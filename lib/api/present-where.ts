import type { z } from "zod";

import { toIsoCountry } from "@/lib/regions/rules/codes";
import type { Where } from "@/lib/regions/where/suggest-where";

import type { apiPlaces } from "./schemas";

/** Writes suggestions under the names of the open API: towns, and regions beside them, each best first. */
export function presentWhere(suggestions: readonly Where[]): z.input<typeof apiPlaces> {
  return {
    items: suggestions
      .filter((where) => where.kind === "place")
      .map(({ name, country, nuts3, nuts2, nuts1, population, label, matched }) => ({
        name,
        country: toIsoCountry(country),
        nuts3,
        nuts2,
        nuts1,
        population,
        label,
        matched,
      })),
    regions: suggestions
      .filter((where) => where.kind === "region")
      .map(({ code, name, label, level }) => ({ code, name, label, level })),
  };
}

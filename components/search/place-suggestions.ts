import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { countryName } from "@/components/format/languages";

/** A town or region offered while typing. */
export interface Suggestion {
  /** What the field holds once it is chosen, and what the search reads back: "Gent (BE234)". */
  id: string;
  name: string;
  /** The spelling that matched when it is not the name. */
  matched: string | null;
  /** The region it lies in, where there is one to tell. */
  region: string;
  /** ISO 3166 or NUTS letters; `null` for the EU itself. */
  country: string | null;
  population: number | null;
  /** NUTS level of a region; `null` for a town. */
  level: number | null;
}

interface Answer {
  items: {
    name: string;
    country: string;
    nuts3: string;
    population: number;
    label: string;
    matched?: string | null;
  }[];
  regions?: { name: string; code: string; level: number; label: string }[];
}

/** Asks for what begins with a text of at least two letters; the last answer stays while typing on. */
export function placeSuggestions(text: string) {
  const asked = text.trim();
  return queryOptions({
    queryKey: ["places", asked],
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const response = await fetch(`/api/v1/places?q=${encodeURIComponent(asked)}`, { signal });
      if (!response.ok) throw new Error(`The places could not be read: ${String(response.status)}`);
      return suggestionsOf((await response.json()) as Answer);
    },
  });
}

/** Puts towns and regions into one list of options, towns first, each once. */
export function suggestionsOf({ items, regions = [] }: Answer): Suggestion[] {
  const towns = items.map(({ name, nuts3, label, matched = null, population, country }) => ({
    id: `${name} (${nuts3})`,
    name,
    matched,
    region: regionIn(label, name, country),
    country,
    population,
    level: null,
  }));
  const wider = regions.map(({ name, code, level, label }) => ({
    id: `${name} (${code})`,
    name,
    matched: null,
    region: regionIn(label, name, code.slice(0, 2)),
    country: code === "EU" ? null : code.slice(0, 2),
    population: null,
    level,
  }));
  return [...new Map([...towns, ...wider].map((one) => [one.id, one])).values()];
}

/** Takes the name and the English country off "Gent, Arr. Gent, Belgium": the page has its own. */
function regionIn(label: string, name: string, country: string): string {
  const rest = label.startsWith(`${name}, `) ? label.slice(name.length + 2) : "";
  const land = countryName(country, "en");
  return rest.endsWith(land) ? rest.slice(0, -land.length).replace(/, $/, "") : rest;
}

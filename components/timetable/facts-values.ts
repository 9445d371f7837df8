import type { FileFacts } from "@/lib/timetable/validation";

import type { FactsValues } from "./facts-fields";

/** Writes the facts of a file as a form shows them, the region by the name a reader would write. */
export function factsValues(facts: FileFacts, nameOf: (code: string) => string): FactsValues {
  const { authority, region, url, fund, programme, language, currency, licence } = facts;
  return {
    authority,
    place: region.length === 2 ? nameOf(region) : region,
    url,
    fund: fund ?? "",
    programme: programme ?? "",
    language,
    currency,
    licence,
  };
}

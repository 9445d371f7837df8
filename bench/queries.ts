import { listRegions } from "@/lib/regions/queries";
import type { SearchInput } from "@/lib/search/types";
import { emptySearch } from "@/lib/search/validation";
import { themes } from "@/lib/themes/vocabulary";

import { Random } from "../lib/random.fixture";
import { makeWords } from "./vocabulary";

/** One search of the bench and the region it is for. */
export interface BenchQuery {
  kind: "text" | "text, region, theme" | "region" | "no filter";
  input: SearchInput;
  regions: string[];
}

/** Makes 200 different searches, four kinds in turn; words from frequent to rare. */
export function makeQueries(count = 200): BenchQuery[] {
  const random = new Random(11);
  const words = {
    en: makeWords("en", 20_000),
    fr: makeWords("fr", 8_000),
    de: makeWords("de", 8_000),
  };
  const regions = listRegions().map((region) => region.code);
  const word = () => {
    const language = random.pick(["en", "en", "en", "fr", "de"] as const);
    // Even over the logarithm of the rank: as many from the first hundred as from the next thousands.
    return words[language][Math.floor(8 * 500 ** random.next())] ?? "";
  };
  const q = () => Array.from({ length: random.pick([1, 1, 2, 2, 3]) }, word).join(" ");
  const region = () => [random.pick(regions) ?? "EU"];
  const make = (at: number): BenchQuery => {
    const input = emptySearch();
    if (at % 4 === 0) return { kind: "text", input: { ...input, q: q() }, regions: [] };
    if (at % 4 === 1) {
      const theme = [random.pick(themes)];
      return { kind: "text, region, theme", input: { ...input, q: q(), theme }, regions: region() };
    }
    if (at % 4 === 2) return { kind: "region", input, regions: region() };
    return { kind: "no filter", input: { ...input, page: 1 + Math.floor(at / 4) }, regions: [] };
  };
  return Array.from({ length: count }, (_, at) => make(at));
}

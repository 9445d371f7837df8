import { coverageFrom, wholeCountry } from "@/lib/sources/reading/coverage";
import type { SourceDraft } from "@/lib/sources/validation";
import { foldText } from "@/lib/regions/fold";

/** The regional programmes by a word of their name; they were drawn in the regions of NUTS 2021. */
const regional: readonly (readonly [RegExp, string])[] = [
  [/\bnorte\b/, "PT11"],
  [/\bcentro\b/, "PT16"],
  [/\blisboa\b/, "PT17"],
  [/\balentejo\b/, "PT18"],
  [/\balgarve\b/, "PT15"],
  [/\bacores\b/, "PT20"],
  [/\bmadeira\b/, "PT30"],
];

interface Reach {
  readonly coverage: SourceDraft["coverage"];
  /** Why, in English for the page. */
  readonly note: string;
}

/**
 * Tells where calls of these programmes reach. A regional one whose region was cut anew in NUTS
 * 2024 reaches a little less far than its successors; a thematic one often leaves Lisboa out.
 */
export function reachOf(programmes: readonly string[]): Reach {
  const codes = programmes.map((programme) => {
    const folded = foldText(programme);
    return regional.find(([word]) => word.test(folded))?.[1] ?? null;
  });
  if (codes.length === 0 || codes.includes(null)) {
    const note = "The programme's country; the notice may name fewer regions.";
    return { coverage: wholeCountry("PT", true), note };
  }
  const found = codes.flatMap((code) => code ?? []);
  const { include } = coverageFrom(found, "PT").coverage;
  const approximate = include.some((code) => !found.includes(code));
  return {
    coverage: { include, exclude: [], approximate },
    note: approximate
      ? "Where the regional programme reaches, as drawn in NUTS 2021."
      : "Where the regional programme reaches.",
  };
}

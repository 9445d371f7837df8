import { countryName } from "@/components/format/languages";
import type { RegionCategory } from "@/lib/regions/vocabulary";

/** What a view needs of a region to name it. */
export interface NamedRegion {
  code: string;
  name: string;
}

/** The likely ceiling that follows from a region's cohesion category, and how sure we are of it. */
export interface CategoryFact {
  category: RegionCategory;
  /** In per cent. */
  ceilingPercent: number;
  confidence: "confirmed" | "high" | "medium" | "low";
  outermost: boolean;
}

/** Names a region: countries in the reader's language, the EU as given, what lies below by its own name. */
export function localRegionName(region: NamedRegion, locale: string, eu: string): string {
  if (region.code === "EU") return eu;
  return region.code.length === 2 ? countryName(region.code, locale) : region.name;
}

import { getRegionCategory } from "@/lib/regions/queries";

import type { MatchProfile } from "../types";

/**
 * Gives the likely ceiling of the co-financing rate in shared funds, in basis points, by the
 * category of the profile's first region that has one; `null` above NUTS 2.
 */
export function likelyCeiling({ regions }: Pick<MatchProfile, "regions">): number | null {
  for (const { code } of regions) {
    const category = getRegionCategory(code);
    if (category) return Math.round(category.ceilingPercent * 100);
  }
  return null;
}

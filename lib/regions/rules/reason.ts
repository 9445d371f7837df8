import type { Extent } from "../vocabulary";
import { ancestry, levelOf } from "./codes";
import { type Coverage, coverageOf } from "./coverage";

export interface NamedRegion {
  readonly code: string;
  readonly name: string;
}

/** Why a call is open to a region, in pieces that a view can put into any language. */
export interface CoverageReason {
  readonly extent: Extent;
  /** The town that was asked for, when it was a town. */
  readonly place?: string;
  readonly region: NamedRegion;
  /** From the region up to the include that holds it; the region alone when none does. */
  readonly chain: readonly NamedRegion[];
  readonly excluded: readonly NamedRegion[];
  readonly parts: readonly NamedRegion[];
}

export type NameRegion = (code: string) => string;

const listedAtMost = 5;

/**
 * Where NUTS 1 is a level people know, `régions` and `Länder` (Regulation (EC) No 1059/2003,
 * Annex II). Elsewhere it groups regions for statistics only and is left out of a chain.
 */
export const countriesWithKnownNuts1: ReadonlySet<string> = new Set(["BE", "DE", "FR"]);

/** Explains a call's coverage of a region, or of a place in it, by the regions that decide it. */
export function coverageReason(
  coverage: Coverage,
  region: string,
  nameOf: NameRegion,
  place?: string,
): CoverageReason {
  const { extent, because } = coverageOf(coverage, region);
  const named = (code: string): NamedRegion => ({ code, name: nameOf(code) });
  return {
    extent,
    ...(place === undefined ? {} : { place }),
    region: named(region),
    chain: shownChain(region, because.include ?? region)
      .map(named)
      .filter(isNewName),
    excluded: because.excluded.map(named),
    parts: because.parts.map(named),
  };
}

/** Says the reason in English: "Open to Malmö: Skåne län → Sydsverige → Sweden → EU (all but Denmark)". */
export function coverageReasonText(reason: CoverageReason): string {
  const { place, region, chain, parts, excluded } = reason;
  const subject = place ?? region.name;
  if (reason.extent === "none") return `Not open to ${subject}${excludedBy(reason)}`;
  const exceptions = excluded.length > 0 ? ` (all but ${listed(excluded)})` : "";
  if (parts.length > 0) return `Open to part of ${subject}: ${listed(parts)}${exceptions}`;
  const above = chain.filter((link) => link.name !== subject);
  const path = above.length > 0 ? `: ${above.map((link) => link.name).join(" → ")}` : "";
  return `Open to ${subject}${path}${exceptions}`;
}

function excludedBy({ excluded, place, region }: CoverageReason): string {
  const others = excluded.filter((link) => link.name !== (place ?? region.name));
  return others.length > 0 ? `: ${listed(others)} is excluded` : "";
}

function shownChain(region: string, include: string): string[] {
  const whole = ancestry(region);
  return whole
    .slice(0, whole.indexOf(include) + 1)
    .filter(
      (code) =>
        code === region ||
        code === include ||
        levelOf(code) !== 1 ||
        countriesWithKnownNuts1.has(code.slice(0, 2)),
    );
}

/** Drops a link called as the one below it: Wien lies in Wien, which helps nobody. */
function isNewName(link: NamedRegion, index: number, chain: readonly NamedRegion[]): boolean {
  return link.name !== chain[index - 1]?.name;
}

function listed(regions: readonly NamedRegion[]): string {
  const names = regions.map((region) => region.name);
  if (names.length <= listedAtMost) return names.join(", ");
  return `${names.slice(0, listedAtMost).join(", ")} and ${String(names.length - listedAtMost)} more`;
}

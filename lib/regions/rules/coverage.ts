import type { Extent, Reach } from "../vocabulary";
import { isWithin, levelOf } from "./codes";

/** The regions where a call's applicants may be; an exclude always wins over an include. */
export interface Coverage {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface CoverageVerdict {
  readonly extent: Extent;
  readonly because: {
    /** The nearest include that holds the region, unless the region is excluded. */
    readonly include: string | null;
    /** The includes inside the region, widest only, when none holds it. */
    readonly parts: readonly string[];
    /** What is cut out of that include or of those parts; for `none`, what shuts the region out. */
    readonly excluded: readonly string[];
  };
}

/** Tells whether some include is the region or above it and no exclude is (DESIGN.md 4.2). */
export function covers(coverage: Coverage, region: string): boolean {
  return isUnder(region, coverage.include) && !isUnder(region, coverage.exclude);
}

/** Tells whether the call covers the region or an include that is not itself excluded lies inside it. */
export function overlaps(coverage: Coverage, region: string): boolean {
  return covers(coverage, region) || partsInside(coverage, region).length > 0;
}

/**
 * Says how much of a region a call is open to and which of its includes and excludes decide it.
 * `whole` and `part` together are `overlaps`; a covered region out of which an exclude cuts
 * something, as Denmark out of the EU, is `part`.
 */
export function coverageOf(coverage: Coverage, region: string): CoverageVerdict {
  const { include, exclude } = coverage;
  if (covers(coverage, region)) {
    const holder = nearest(include.filter((code) => isWithin(region, code)));
    const cutOut = exclude.some((code) => isWithin(code, region));
    const excluded = widest(exclude.filter((code) => holder !== null && isWithin(code, holder)));
    return { extent: cutOut ? "part" : "whole", because: { include: holder, parts: [], excluded } };
  }
  const parts = partsInside(coverage, region);
  const excluded = widest(
    parts.length > 0
      ? exclude.filter((code) => isUnder(code, parts))
      : exclude.filter((code) => isWithin(region, code)),
  );
  return {
    extent: parts.length > 0 ? "part" : "none",
    because: { include: null, parts, excluded },
  };
}

/**
 * Tells how far a call reaches by its widest include: `EU` or two countries are `eu`, one country
 * `national`, NUTS 1 and 2 `regional`, NUTS 3 `local`. Throws without any include, as a call
 * without coverage is an error and never "everywhere".
 */
export function reachOf(coverage: Pick<Coverage, "include">): Reach {
  const { include } = coverage;
  if (include.length === 0) throw new RangeError("A coverage includes at least one region.");
  const countries = new Set(include.filter((code) => levelOf(code) === 0));
  if (include.includes("EU") || countries.size > 1) return "eu";
  if (countries.size === 1) return "national";
  return include.some((code) => levelOf(code) < 3) ? "regional" : "local";
}

function isUnder(region: string, codes: readonly string[]): boolean {
  return codes.some((code) => isWithin(region, code));
}

function partsInside({ include, exclude }: Coverage, region: string): string[] {
  return widest(
    include.filter((code) => code !== region && isWithin(code, region) && !isUnder(code, exclude)),
  );
}

function nearest(codes: readonly string[]): string | null {
  const [first] = codes.toSorted((one, other) => levelOf(other) - levelOf(one));
  return first ?? null;
}

/** Keeps what lies in nothing else of the list, in the order of the codes. */
function widest(codes: readonly string[]): string[] {
  const unique = [...new Set(codes)].sort();
  return unique.filter((code) => !unique.some((other) => other !== code && isWithin(code, other)));
}

import { type Coverage, covers, overlaps } from "@/lib/regions/rules/coverage";

import type { Criterion, MatchProfile } from "../../types";
import { judged } from "../criterion";

/**
 * Judges whether a call is open to one of the regions (DESIGN.md 4.2): covered, yes; open to part
 * of one alone, unknown until the place is named more closely; otherwise no.
 */
export function judgeCoverage({ regions }: MatchProfile, coverage: Coverage): Criterion {
  if (coverage.include.length === 0) return judged("coverage", "unknown", "coverage.not-stated");
  if (regions.length === 0) {
    return judged("coverage", "unknown", "coverage.no-place", {}, "regions");
  }
  const because = ({ code, place }: MatchProfile["regions"][number]) => ({
    region: code,
    place: place ?? "",
  });
  const covered = regions.find(({ code }) => covers(coverage, code));
  if (covered) return judged("coverage", "met", "coverage.of", because(covered));
  const partly = regions.find(({ code }) => overlaps(coverage, code));
  if (partly) return judged("coverage", "unknown", "coverage.of", because(partly), "regions");
  const [first = { code: "EU", place: null }] = regions;
  return judged("coverage", "not-met", "coverage.of", because(first));
}

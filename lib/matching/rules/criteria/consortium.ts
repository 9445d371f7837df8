import type { CallDemands } from "@/lib/calls/rules/demands";
import { toNutsCountry } from "@/lib/regions/rules/codes";

import type { Criterion, MatchProfile } from "../../types";
import { judged } from "../criterion";

type Consortium = Pick<CallDemands, "partnersMin" | "countriesMin">;
type Own = Pick<MatchProfile, "partners" | "regions">;

/** How many partners are missing, and from how many countries that are not there yet. */
export interface Missing {
  partners: number;
  countries: number;
}

/**
 * Counts what a consortium lacks. The organisation counts as one of the partners, and its own
 * country as one of the countries; each missing country needs a partner of its own.
 */
export function missingPartners(own: Own, { partnersMin, countriesMin }: Consortium): Missing {
  const ours = own.regions.map(({ code }) => code.slice(0, 2)).slice(0, 1);
  const countries = new Set([
    ...ours,
    ...own.partners.map(({ country }) => toNutsCountry(country)),
  ]);
  const there = Math.max(1, countries.size);
  const missing = Math.max(0, (countriesMin ?? 1) - there);
  const partners = Math.max(0, (partnersMin ?? 1) - 1 - own.partners.length, missing);
  return { partners, countries: missing };
}

/**
 * Judges whether the partners at hand are enough. Nobody who names no partners is told "no": that
 * is a question not answered yet.
 */
export function judgeConsortium(own: Own, call: Consortium): Criterion {
  const { partnersMin, countriesMin } = call;
  if (partnersMin === null && countriesMin === null)
    return judged("consortium", "unknown", "consortium.not-stated");
  if ((partnersMin ?? 1) <= 1 && (countriesMin ?? 1) <= 1)
    return judged("consortium", "met", "consortium.alone");
  const needed = { partnersMin: partnersMin ?? 1, countriesMin: countriesMin ?? 1 };
  const missing = missingPartners(own, call);
  if (missing.partners === 0) return judged("consortium", "met", "consortium.enough", needed);
  if (own.regions.length === 0 && hingesOnOurCountry(own, call))
    return judged("consortium", "unknown", "consortium.no-place", needed, "regions");
  const verdict = own.partners.length === 0 ? "unknown" : "not-met";
  const key =
    missing.countries === 0 ? "consortium.missing-partners" : "consortium.missing-countries";
  return judged("consortium", verdict, key, { ...needed, ...missing }, "partners");
}

/** Partners are enough, and so are countries if ours is another than theirs. */
function hingesOnOurCountry(own: Own, call: Consortium): boolean {
  const elsewhere = [{ code: "??", place: null }];
  return (
    own.partners.length > 0 && missingPartners({ ...own, regions: elsewhere }, call).partners === 0
  );
}

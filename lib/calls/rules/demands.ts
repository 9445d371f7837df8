import type { CallRecord } from "@/lib/calls/types";
import type { ApplicantType } from "@/lib/calls/vocabulary";
import type { Coverage } from "@/lib/regions/rules/coverage";

import { type TargetGroups, targetGroupsOf } from "./target-groups";

/** What a call asks of whoever applies, without its texts and dates. Money in cents of euro. */
export interface CallDemands {
  readonly id: string;
  readonly fund: string;
  readonly shared: boolean;
  readonly themes: readonly string[];
  readonly coverage: Coverage;
  readonly applicantTypes: readonly ApplicantType[];
  readonly mayLead: boolean | null;
  /** Partners in all, the applicant among them. */
  readonly partnersMin: number | null;
  readonly countriesMin: number | null;
  readonly targets: TargetGroups | null;
  /** Basis points. */
  readonly rate: number | null;
  /** `null` when not stated, or stated in another currency. */
  readonly grantMin: number | null;
  readonly grantMax: number | null;
  readonly currency: string;
  readonly languages: readonly string[];
}

/** Draws out of a call what a profile is judged against. */
export function demandsOf(call: CallRecord): CallDemands {
  const inEuros = (cents: number | null) => (call.currency === "EUR" ? cents : null);
  return {
    id: call.id,
    fund: call.fund,
    shared: call.instrument === "shared",
    themes: call.themes,
    coverage: { include: call.coverage.include, exclude: call.coverage.exclude },
    applicantTypes: call.applicantTypes,
    mayLead: call.mayLead,
    partnersMin: call.partnersMin,
    countriesMin: call.partnerCountriesMin,
    targets: targetGroupsOf(call),
    rate: call.cofinancingRate,
    grantMin: inEuros(call.grantMin),
    grantMax: inEuros(call.grantMax),
    currency: call.currency,
    languages: call.applicationLanguages,
  };
}

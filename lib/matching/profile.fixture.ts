import type { CallDemands } from "@/lib/calls/rules/demands";

import type { MatchProfile } from "./types";

/** A profile in which nothing is answered but what a test gives. */
export function aProfile(given: Partial<MatchProfile> = {}): MatchProfile {
  return {
    type: null,
    regions: [],
    themes: [],
    targetGroups: [],
    role: null,
    partners: [],
    capacity: null,
    projectMin: null,
    projectMax: null,
    languages: [],
    ...given,
  };
}

/** A call that states nothing but where it is open, and what a test gives. */
export function demands(given: Partial<CallDemands> = {}): CallDemands {
  return {
    id: "call-1",
    fund: "ERDF",
    shared: false,
    themes: [],
    coverage: { include: ["EU"], exclude: [] },
    applicantTypes: [],
    mayLead: null,
    partnersMin: null,
    countriesMin: null,
    targets: null,
    rate: null,
    grantMin: null,
    grantMax: null,
    currency: "EUR",
    languages: [],
    ...given,
  };
}

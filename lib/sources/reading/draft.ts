import type { SourceDraft } from "@/lib/sources/validation";

type Stated = "externalKey" | "title" | "titleLanguage" | "fund" | "programme" | "instrument";

/** What every source must state of a call; the rest may stay unknown. */
type StatedFacts = Pick<SourceDraft, Stated | "officialUrl"> & Partial<SourceDraft>;

/**
 * Gives a whole draft from what a source states: everything it does not state is unknown, empty,
 * or a grant in euro whose dates are final.
 */
export function draftOf(stated: StatedFacts): SourceDraft {
  return {
    code: null,
    summary: null,
    summaryLanguage: stated.titleLanguage,
    kind: "grant",
    managingBody: null,
    themes: [],
    objectives: [],
    applicantTypes: [],
    applicants: null,
    mayLead: null,
    consortium: null,
    partnersMin: null,
    partnerCountriesMin: null,
    applicationLanguages: [],
    coverage: { include: [], exclude: [], approximate: false },
    opensOn: null,
    datesIndicative: false,
    deadlineModel: "unknown",
    deadlines: [],
    budgetTotal: null,
    budgetShared: false,
    grantMin: null,
    grantMax: null,
    currency: "EUR",
    cofinancingRate: null,
    sourceUrl: null,
    confidence: "high",
    seenOn: null,
    parent: null,
    withdrawn: false,
    notes: null,
    facts: [],
    ...stated,
  };
}

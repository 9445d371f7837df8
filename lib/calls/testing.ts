import type { CallRecord } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";

const usual: CallDraft = {
  externalKey: "A-2026-1",
  code: "A-2026-1",
  title: "Welcome centres for newcomers",
  summary: "Advice for people who have just arrived.",
  titleLanguage: "en",
  summaryLanguage: "en",
  kind: "grant",
  fund: "AMIF",
  programme: "AMIF Union actions",
  instrument: "direct",
  managingBody: "European Commission",
  themes: ["migrant-integration"],
  objectives: ["AMIF-SO2"],
  applicantTypes: ["municipality"],
  applicants: "Municipalities",
  mayLead: true,
  consortium: null,
  partnersMin: null,
  partnerCountriesMin: null,
  applicationLanguages: ["any"],
  coverage: { include: ["EU"], exclude: ["DK"], approximate: false },
  opensOn: "2026-09-01",
  datesIndicative: false,
  deadlineModel: "single-stage",
  deadlines: [
    {
      localDate: "2027-01-15",
      localTime: "17:00",
      zone: "Europe/Brussels",
      stage: 1,
      kind: "final",
    },
  ],
  budgetTotal: 900_000_000,
  budgetShared: false,
  grantMin: 15_000_000,
  grantMax: 30_000_000,
  currency: "EUR",
  cofinancingRate: 9000,
  officialUrl: "https://example.eu/a-2026-1",
  sourceUrl: null,
  confidence: "high",
  seenOn: "2026-11-01",
  parent: null,
  withdrawn: false,
  notes: null,
  facts: [{ fact: "summary", origin: "own-words", note: null }],
};

/** Makes a draft for tests: a grant of AMIF that is open in late 2026, changed as the story needs. */
export function aDraft(rest: Partial<CallDraft> = {}): CallDraft {
  return { ...usual, ...rest };
}

/** Makes a call as the record holds it: the draft of `aDraft`, published by the source `s`. */
export function madeCall(rest: Partial<CallRecord> = {}): CallRecord {
  const { facts: _facts, parent, withdrawn: _withdrawn, ...draft } = usual;
  return {
    ...draft,
    id: "call-1",
    slug: "welcome-centres-call-1",
    sourceId: "s",
    parentKey: parent,
    deadlines: draft.deadlines.map((deadline) => ({ id: "call-1-1", ...deadline })),
    withdrawnAt: null,
    publication: "published",
    mergedInto: null,
    missedRuns: 0,
    lastCheckedAt: null,
    changeSeq: 1,
    ...rest,
  };
}

import { admittedApplicants } from "@/lib/calls/rules/applicants";
import { type CallDemands, demandsOf } from "@/lib/calls/rules/demands";
import { editionKey } from "@/lib/calls/rules/editions";
import { isShown } from "@/lib/calls/rules/shown";
import { leadAnswer } from "@/lib/calls/rules/summary";
import type { CallDates, CallRecord } from "@/lib/calls/types";
import { type Coverage, reachOf } from "@/lib/regions/rules/coverage";

import { type FacetName, notStated } from "../vocabulary";

/** The facets whose values a call has at any moment; its state and the estimate depend on the time. */
export type LastingFacet = Exclude<FacetName, "state" | "expected" | "programme">;

/** What filters and orders need of a call, without its long texts. */
export interface CallFactsRow {
  id: string;
  /** False for what only the desk sees; its place is kept, and no search finds it. */
  shown: boolean;
  programme: string;
  /** What the editions of one call share. */
  edition: string;
  facets: Record<LastingFacet, string[]>;
  coverage: Coverage;
  /** Euro cents; `null` when not stated or in another currency. */
  budget: number | null;
  grantMin: number | null;
  grantMax: number | null;
  /** Basis points. */
  rate: number | null;
  languages: string[];
  dates: CallDates;
  /** What profiles are matched against. */
  demands: CallDemands;
}

/** Draws out of a call what its filters and orders need. */
export function factsOf(call: CallRecord): CallFactsRow {
  const inEuros = (cents: number | null) => (call.currency === "EUR" ? cents : null);
  const { opensOn, datesIndicative, deadlineModel, deadlines, withdrawnAt } = call;
  return {
    id: call.id,
    shown: isShown(call),
    programme: call.programme,
    edition: editionKey(call),
    facets: {
      fund: [call.fund],
      theme: call.themes,
      kind: [call.kind],
      instrument: [call.instrument],
      applicant: orNotStated([...admittedApplicants(call.applicantTypes)]),
      // A draft at the desk may lack coverage; it has a place here and no search finds it.
      reach: call.coverage.include.length === 0 ? [] : [reachOf(call.coverage)],
      lead: [leadAnswer(call.mayLead)],
      language: orNotStated(call.applicationLanguages),
      objective: call.objectives,
    },
    coverage: { include: call.coverage.include, exclude: call.coverage.exclude },
    budget: inEuros(call.budgetTotal),
    grantMin: inEuros(call.grantMin),
    grantMax: inEuros(call.grantMax),
    rate: call.cofinancingRate,
    languages: [call.titleLanguage, call.summaryLanguage],
    dates: { opensOn, datesIndicative, deadlineModel, deadlines, withdrawnAt },
    demands: demandsOf(call),
  };
}

/** Reads facts back from the index's own file. */
export function readFacts(json: string): CallFactsRow {
  const facts = JSON.parse(json) as CallFactsRow;
  const { withdrawnAt } = facts.dates;
  return { ...facts, dates: { ...facts.dates, withdrawnAt: revive(withdrawnAt) } };
}

/** Reads a whole call back from the index's own file. */
export function readCall(json: string): CallRecord {
  const call = JSON.parse(json) as CallRecord;
  const { withdrawnAt, lastCheckedAt } = call;
  return { ...call, withdrawnAt: revive(withdrawnAt), lastCheckedAt: revive(lastCheckedAt) };
}

/** JSON keeps a moment as text. */
function revive(moment: Date | string | null): Date | null {
  return moment === null ? null : new Date(moment);
}

function orNotStated(values: string[]): string[] {
  return values.length > 0 ? values : [notStated];
}

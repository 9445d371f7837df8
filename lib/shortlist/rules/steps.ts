import { admittedApplicants } from "@/lib/calls/rules/applicants";
import { addDays, daysBetween } from "@/lib/calls/rules/zoned-days";
import type { CallRecord } from "@/lib/calls/types";

import { type StepName, stepNames } from "../vocabulary";

/** How many days before the deadline each step is best done, when there is time enough. */
const daysBefore: Record<StepName, number> = {
  "ask-body": 60,
  "find-lead": 56,
  partners: 49,
  pic: 42,
  council: 28,
  "own-money": 28,
  documents: 14,
  submit: 2,
};

/** With fewer days than this all steps move closer together. */
const daysEnough = 70;

/** What a template step rests on. */
export type StepFacts = Pick<
  CallRecord,
  | "instrument"
  | "mayLead"
  | "partnersMin"
  | "partnerCountriesMin"
  | "cofinancingRate"
  | "applicantTypes"
  | "coverage"
>;

/** Lists what a call's facts ask of a city that applies, in the order it is best done. */
export function stepsFor(call: StepFacts): StepName[] {
  return stepNames.filter((step) => isNeeded(step, call));
}

function isNeeded(step: StepName, call: StepFacts): boolean {
  switch (step) {
    case "ask-body":
      return isUnclear(call);
    case "find-lead":
      return call.mayLead === false;
    case "partners":
      return (call.partnersMin ?? 1) > 1 || (call.partnerCountriesMin ?? 1) > 1;
    case "pic":
      return call.instrument === "direct";
    case "own-money":
      return call.cofinancingRate === null || call.cofinancingRate < 10_000;
    default:
      return true;
  }
}

/** The managing body has to be asked where the record does not say that a city of the area may apply. */
function isUnclear({ applicantTypes, coverage, mayLead }: StepFacts): boolean {
  const admits = admittedApplicants(applicantTypes).has("municipality");
  return !admits || coverage.approximate || mayLead === null;
}

/**
 * Proposes the day a template step is done by, reckoned back from the deadline. Where the call was
 * kept late, all steps share the days that were left; `null` without a deadline or for a step of one's own.
 */
export function proposedDay(
  step: string | null,
  deadline: string | null,
  keptOn: string,
): string | null {
  const name = stepNames.find((known) => known === step);
  if (name === undefined || deadline === null) return null;
  const left = Math.max(0, daysBetween(keptOn, deadline));
  const days = Math.round(daysBefore[name] * Math.min(1, left / daysEnough));
  return addDays(deadline, -days);
}

import { admittedApplicants } from "@/lib/calls/rules/applicants";
import type { CallDemands } from "@/lib/calls/rules/demands";

import type { Criterion, MatchProfile } from "../../types";
import { judged } from "../criterion";

/**
 * Judges whether an organisation of this type may apply: named, or included in what is named, as a
 * municipality in "public bodies". What the call does not state shuts nobody out.
 */
export function judgeApplicantType(
  { type }: Pick<MatchProfile, "type">,
  applicantTypes: CallDemands["applicantTypes"],
): Criterion {
  if (applicantTypes.length === 0)
    return judged("applicant-type", "unknown", "applicant.not-stated");
  const types = [...applicantTypes];
  if (type === null)
    return judged("applicant-type", "unknown", "applicant.not-said", { types }, "type");
  if (applicantTypes.includes(type))
    return judged("applicant-type", "met", "applicant.named", { type });
  return admittedApplicants(applicantTypes).has(type)
    ? judged("applicant-type", "met", "applicant.included", { type, types })
    : judged("applicant-type", "not-met", "applicant.others", { types });
}

import { applicantTypes, type ApplicantType } from "@/lib/calls/vocabulary";

const admitsToo: Partial<Record<ApplicantType, readonly ApplicantType[]>> = {
  "any-legal-entity": applicantTypes.filter((type) => type !== "individual"),
  "public-body": ["municipality", "metropolitan-area", "county", "region", "national-authority"],
};

/** Lists everybody a call admits: the named types and those they include ("any legal entity" includes a municipality). */
export function admittedApplicants(types: readonly ApplicantType[]): Set<ApplicantType> {
  return new Set(types.flatMap((type) => [type, ...(admitsToo[type] ?? [])]));
}

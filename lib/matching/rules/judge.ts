import type { CallDemands } from "@/lib/calls/rules/demands";

import type { Criterion, JudgedCall, Judgement, MatchProfile } from "../types";
import { judgeApplicantType } from "./criteria/applicant-type";
import { judgeConsortium } from "./criteria/consortium";
import { judgeCoverage } from "./criteria/coverage";
import { judgeLanguage } from "./criteria/language";
import { judgeRole } from "./criteria/role";
import { judgeSize } from "./criteria/size";
import { judgeState } from "./criteria/state";
import { judgeTargetGroups } from "./criteria/target-groups";
import { judgeThemes } from "./criteria/themes";
import { groupOf } from "./group";

/** Judges calls for one profile. */
export interface Judge {
  whole: (call: JudgedCall) => Judgement;
  /** The required criteria alone, which shut out most calls of a record. */
  required: (call: JudgedCall) => Criterion[];
  themes: (call: JudgedCall) => Criterion;
}

/**
 * Makes the judge of a profile: nine criteria in the order of DESIGN.md 4.6, then the group that
 * follows from them. `ceiling` is the likely rate of its region, in basis points. Calls that ask
 * the same, as many do, share the answer.
 */
export function judgeFor(profile: MatchProfile, ceiling: number | null): Judge {
  const stateOf = remembered(judgeState);
  const coverageOf = remembered((coverage: CallDemands["coverage"]) =>
    judgeCoverage(profile, coverage),
  );
  const applicantsOf = remembered((types: CallDemands["applicantTypes"]) =>
    judgeApplicantType(profile, types),
  );
  const roleOf = remembered((mayLead: boolean | null) => judgeRole(profile, mayLead));
  const consortiumOf = remembered(
    (demands: CallDemands) => judgeConsortium(profile, demands),
    ({ partnersMin, countriesMin }) => (partnersMin ?? -1) * 1000 + (countriesMin ?? -1),
  );
  const themesOf = remembered((themes: readonly string[]) => judgeThemes(profile, themes));
  const targetsOf = remembered((targets: CallDemands["targets"]) =>
    judgeTargetGroups(profile, targets),
  );
  const languagesOf = remembered((languages: readonly string[]) =>
    judgeLanguage(profile, languages),
  );
  const required = ({ demands, state }: JudgedCall) => [
    stateOf(state),
    coverageOf(demands.coverage),
    applicantsOf(demands.applicantTypes),
  ];
  const whole = (call: JudgedCall) => {
    const { demands } = call;
    const criteria = [
      ...required(call),
      roleOf(demands.mayLead),
      consortiumOf(demands),
      themesOf(demands.themes),
      targetsOf(demands.targets),
      judgeSize(profile, demands, ceiling),
      languagesOf(demands.languages),
    ];
    return { group: groupOf(criteria), criteria };
  };
  return { whole, required, themes: ({ demands }) => themesOf(demands.themes) };
}

/** Keeps each answer by what it was given for, or by the key of that. */
function remembered<Fact>(
  judge: (fact: Fact) => Criterion,
  keyOf: (fact: Fact) => unknown = (fact) => fact,
): (fact: Fact) => Criterion {
  const known = new Map<unknown, Criterion>();
  return (fact) => {
    const key = keyOf(fact);
    const before = known.get(key);
    if (before) return before;
    const made = judge(fact);
    known.set(key, made);
    return made;
  };
}

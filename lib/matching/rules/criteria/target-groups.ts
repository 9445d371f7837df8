import type { CallDemands } from "@/lib/calls/rules/demands";

import type { Criterion, MatchProfile } from "../../types";
import { judged, shared } from "../criterion";

/**
 * Judges whether a call serves the people the organisation works with, by `targetGroupsOf`. Who
 * works with all residents works with whoever a call is for. Only a fund whose law names its
 * people is a "no" to others.
 */
export function judgeTargetGroups(
  { targetGroups }: Pick<MatchProfile, "targetGroups">,
  targets: CallDemands["targets"],
): Criterion {
  if (targets === null) return judged("target-groups", "unknown", "targets.not-stated");
  const args = { groups: targets.groups, rule: targets.rule };
  if (targetGroups.length === 0)
    return judged("target-groups", "unknown", "targets.not-said", args, "targetGroups");
  const common = targetGroups.includes("all-residents")
    ? targets.groups
    : shared(targets.groups, targetGroups);
  if (common.length > 0)
    return judged("target-groups", "met", "targets.served", { ...args, groups: common });
  return targets.closed
    ? judged("target-groups", "not-met", "targets.others", args)
    : judged("target-groups", "unknown", "targets.not-named", args);
}

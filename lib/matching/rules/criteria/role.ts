import type { CallDemands } from "@/lib/calls/rules/demands";

import type { Criterion, MatchProfile } from "../../types";
import { judged } from "../criterion";

/**
 * Judges whether the organisation can take the role it wants. Whoever would be a partner, or
 * either, needs no right to lead; who wants to lead does.
 */
export function judgeRole(
  { role }: Pick<MatchProfile, "role">,
  mayLead: CallDemands["mayLead"],
): Criterion {
  if (mayLead === true) return judged("role", "met", "role.may-lead");
  if (role === "partner" || role === "either") {
    return judged("role", "met", mayLead === false ? "role.partner-only" : "role.partner-any");
  }
  if (role === "lead") {
    return mayLead === false
      ? judged("role", "not-met", "role.lead-refused")
      : judged("role", "unknown", "role.lead-not-stated");
  }
  const key = mayLead === false ? "role.partner-only" : "role.not-stated";
  return judged("role", "unknown", key, {}, "role");
}

import type { CallRecord, CallSummary } from "@/lib/calls/types";
import type { LeadAnswer } from "@/lib/calls/vocabulary";
import { reachOf } from "@/lib/regions/rules/coverage";

import { callTiming } from "./state";

/** Shows a call at `now`: the record and what follows from it. */
export function summarise(call: CallRecord, now: Date): CallSummary {
  const { state, nextDeadline, daysLeft } = callTiming(call, now);
  return {
    ...call,
    state,
    nextDeadline,
    daysLeft,
    reach: reachOf(call.coverage),
    lead: leadAnswer(call.mayLead),
  };
}

/** Is the answer to "may a city lead", with not stated told apart from no. */
export function leadAnswer(mayLead: boolean | null): LeadAnswer {
  if (mayLead === null) return "unknown";
  return mayLead ? "yes" : "no";
}

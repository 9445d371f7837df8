import type { CallSummary } from "@/lib/calls/types";

/** A call that so many whole runs of its source did not show is to be verified; it is never deleted. */
export const missedRunsMax = 3;

/**
 * Tells whether a call should still be in its source and is not, for three whole runs. One that
 * has closed leaves its source by itself.
 */
export function isToVerify({ missedRuns, state }: Pick<CallSummary, "missedRuns" | "state">) {
  return missedRuns >= missedRunsMax && state !== "closed" && state !== "withdrawn";
}

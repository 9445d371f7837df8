import { callTiming } from "@/lib/calls/rules/state";
import { leadAnswer, summarise } from "@/lib/calls/rules/summary";
import type { CallRecord, CallSummary } from "@/lib/calls/types";

import type { DeskStanding } from "./vocabulary";

/** Tells how a call stands at the desk; a merged one is found under the other, whatever else it is. */
export function deskStanding(
  call: Pick<CallRecord, "mergedInto" | "publication" | "withdrawnAt">,
): DeskStanding {
  if (call.mergedInto !== null) return "merged";
  if (call.publication === "draft") return "draft";
  return call.withdrawnAt === null ? "published" : "withdrawn";
}

/**
 * Shows a call at `now` as everybody would see it. A draft without coverage has no reach yet, and
 * stands here as the narrowest, which no preview shows.
 */
export function previewOf(call: CallRecord, now: Date): CallSummary {
  if (call.coverage.include.length > 0) return summarise(call, now);
  return { ...call, ...callTiming(call, now), reach: "local", lead: leadAnswer(call.mayLead) };
}

import type { CallRecord } from "@/lib/calls/types";

import type { DeskStanding } from "./vocabulary";

/** After so many whole runs of its source without it, a call is to be verified by a person. */
export const missedRunsToVerify = 3;

/** Tells how a call stands at the desk; a merged one is found under the other, whatever else it is. */
export function deskStanding(
  call: Pick<CallRecord, "mergedInto" | "publication" | "withdrawnAt">,
): DeskStanding {
  if (call.mergedInto !== null) return "merged";
  if (call.publication === "draft") return "draft";
  return call.withdrawnAt === null ? "published" : "withdrawn";
}

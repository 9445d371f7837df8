import type { SuppressionReason } from "@/db/vocabulary";

import type { BounceKind } from "./vocabulary";

/** So many mails in so many days that came back for now count as one that came back for good. */
export const softLimit = { most: 3, days: 14 } as const;

/**
 * Decides whether an address gets no more mail, and why, or `null` where it still does. `softs`
 * counts the mails that came back for now within `softLimit.days`, this one included.
 */
export function stopAfter(kind: BounceKind, softs: number): SuppressionReason | null {
  if (kind === "complaint") return "complaint";
  return kind === "hard" || softs >= softLimit.most ? "hard-bounce" : null;
}

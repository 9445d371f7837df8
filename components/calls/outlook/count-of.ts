import type { Outlook } from "@/lib/outlook/types";

import { type Bucket, buckets } from "../buckets";

/** Counts the calls of an outlook in one bucket of states. */
export function countOf({ counts }: Pick<Outlook, "counts">, bucket: Bucket): number {
  return buckets[bucket].reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}

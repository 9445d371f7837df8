import type { CallRecord } from "@/lib/calls/types";

/** Tells whether everybody sees a call: published, and not found to be another one. */
export function isShown({
  publication,
  mergedInto,
}: Pick<CallRecord, "publication" | "mergedInto">) {
  return publication === "published" && mergedInto === null;
}

import type { CallState } from "@/lib/calls/vocabulary";

/** What a person asks of a state first: can I apply now, later, or no more. */
export const buckets = {
  open: ["closing-soon", "open", "continuous", "until-exhausted"],
  coming: ["forthcoming", "planned"],
  undated: ["unknown"],
  closed: ["between-stages", "closed", "withdrawn"],
} as const satisfies Record<string, readonly CallState[]>;

export type Bucket = keyof typeof buckets;

export const bucketNames = Object.keys(buckets) as Bucket[];

/** Tells in which bucket a state lies; every state lies in exactly one. */
export function bucketOf(state: CallState): Bucket {
  const found = bucketNames.find((name) => buckets[name].some((word) => word === state));
  return found ?? "undated";
}

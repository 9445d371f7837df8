import { type Bucket, bucketNames, buckets } from "@/components/calls/buckets";
import type { CallState } from "@/lib/calls/vocabulary";
import type { FacetCount } from "@/lib/search/types";

/** Counts the calls of a bucket by the counts of its states. */
export function bucketCount(bucket: Bucket, counts: readonly FacetCount[]): number {
  const states: readonly string[] = buckets[bucket];
  return counts.reduce((sum, { value, count }) => (states.includes(value) ? sum + count : sum), 0);
}

/** Gives the buckets that a choice of states amounts to, or `null` when it is finer than buckets. */
export function bucketsChosen(states: readonly CallState[]): Bucket[] | null {
  if (states.length === 0) return null;
  const whole = bucketNames.filter((name) =>
    buckets[name].every((state) => states.includes(state)),
  );
  const covered = whole.reduce((sum, name) => sum + buckets[name].length, 0);
  return covered === states.length ? whole : null;
}

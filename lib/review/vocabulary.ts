import type { ReviewKind } from "@/db/vocabulary";

export { reviewKinds } from "@/db/vocabulary";
export type { ReviewKind } from "@/db/vocabulary";

/** What an editor can decide about each kind of item, the usual answer first. */
export const resolutions = {
  "no-coverage": ["dismiss"],
  "unmapped-tag": ["noted"],
  "changed-fact": ["accept", "keep"],
  "held-run": ["release", "discard"],
  merge: ["merge", "merge-other-way", "not-same"],
  "to-verify": ["still-there", "withdraw"],
  "broken-link": ["link-is-fine"],
} as const satisfies Record<ReviewKind, readonly string[]>;

export type Resolution = (typeof resolutions)[ReviewKind][number];

/** Tells whether a word is a decision about items of a kind. */
export function isResolution(kind: ReviewKind, word: string): word is Resolution {
  return resolutions[kind].some((resolution) => resolution === word);
}

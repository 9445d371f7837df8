import type { FactOrigin } from "@/lib/calls/vocabulary";

/** Where a fact of a call rests when it is not simply what its source states. */
export interface CallFact {
  fact: string;
  origin: FactOrigin;
  note: string | null;
}

/** Is the origin of a fact worth a word beside it: what we derived or knew, not what we worded. */
export function doubtOf(facts: readonly CallFact[], fact: string): "rule" | "own-knowledge" | null {
  const origin = facts.find((one) => one.fact === fact)?.origin;
  return origin === "rule" || origin === "own-knowledge" ? origin : null;
}

/** Why a run was held or failed; the desk says each in words and what to do about it. */
export const runFailures = [
  "unreachable",
  "refused",
  "not-configured",
  "forbidden-address",
  "too-large",
  "not-as-expected",
  "truncated",
  "empty",
  "unstable",
  "shrunk",
  "interrupted",
  "unexpected",
] as const;
export type RunFailure = (typeof runFailures)[number];

export { runOutcomes, runTriggers } from "@/db/vocabulary";
export type { RunOutcome, RunTrigger } from "@/db/vocabulary";

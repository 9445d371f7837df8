import type { Outcome } from "./rules";

/** Next bundles routes and instrumentation apart, so what a process shares hangs on the global object. */
const slot = globalThis as Record<symbol, Map<Outcome["what"], number> | undefined>;
const place = Symbol.for("citycalls.mail-outcomes");

/** Counts what came of a try in this process, for its figures. */
export function countOutcome({ what }: Outcome): void {
  const counts = mailOutcomes();
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** Is how often each outcome came about in this process. */
export function mailOutcomes(): Map<Outcome["what"], number> {
  return (slot[place] ??= new Map<Outcome["what"], number>());
}

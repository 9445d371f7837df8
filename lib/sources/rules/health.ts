import type { RunOutcome } from "../vocabulary";

/** How a source stands, as the desk tells it. */
export const sourceHealths = [
  "fresh",
  "stale",
  "failing",
  "held",
  "running",
  "off",
  "never",
] as const;
export type SourceHealth = (typeof sourceHealths)[number];

/** What the health of a source is judged from. */
export interface SourceStanding {
  enabled: boolean;
  /** 0 for what is only ever handed over: it has no rhythm to fall behind. */
  runsPerDay: number;
  /** When a run last landed. */
  lastGoodAt: Date | null;
  /** What came of the newest run; `null` before the first. */
  lastOutcome: RunOutcome | null;
}

const dayMs = 86_400_000;
/** A source may miss one run before anybody is told. */
const intervalsUntilStale = 2;

/** Judges a source at `now`; what goes on comes before what is off, and that before what went wrong. */
export function sourceHealth(standing: SourceStanding, now: Date): SourceHealth {
  const { enabled, lastGoodAt, lastOutcome } = standing;
  if (lastOutcome === "running") return "running";
  if (!enabled) return "off";
  if (lastOutcome === "held") return "held";
  if (lastOutcome === "failed") return "failing";
  if (lastGoodAt === null) return "never";
  return isOverdue(standing, now) ? "stale" : "fresh";
}

/**
 * Tells whether what we show of a source is older than it should be: its last good run lies more
 * than two of its intervals back, or its newest run brought nothing.
 */
export function isStale(standing: SourceStanding, now: Date): boolean {
  if (standing.lastGoodAt === null) return false;
  return ["held", "failed"].includes(standing.lastOutcome ?? "") || isOverdue(standing, now);
}

function isOverdue({ lastGoodAt, runsPerDay }: SourceStanding, now: Date): boolean {
  if (lastGoodAt === null || runsPerDay === 0) return false;
  return now.getTime() - lastGoodAt.getTime() > (intervalsUntilStale * dayMs) / runsPerDay;
}

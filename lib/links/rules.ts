import type { LinkState } from "./vocabulary";

/** What came of asking for an address: an HTTP status, or why there was no answer. */
export type LinkOutcome =
  | { answered: true; status: number }
  | { answered: false; reason: "no-such-host" | "forbidden-address" | "no-answer" };

/** How an address has answered so far. */
export interface LinkStanding {
  state: LinkState;
  httpStatus: number | null;
  /** Checks since it last worked that say the page is gone. */
  failures: number;
  failingSince: Date | null;
}

/** How an address stands after a check, and when to look again. */
export interface JudgedLink extends LinkStanding {
  checkedAt: Date;
  nextCheckAt: Date;
}

const dayMs = 24 * 60 * 60 * 1000;
const checksUntilBroken = 3;
const daysUntilBroken = 3;
const weekDays = 7;

/**
 * Judges an address after a check. It is valid when it answers; gone (404, 410, no such host) only
 * makes it uncertain until at least three checks over at least three days agree. Whatever may pass
 * by itself, as a refusal, an overload or no answer in time, says neither, so it counts for nothing.
 */
export function judge(previous: LinkStanding | null, outcome: LinkOutcome, now: Date): JudgedLink {
  const httpStatus = outcome.answered ? outcome.status : null;
  const next = (days: number) => ({
    httpStatus,
    checkedAt: now,
    nextCheckAt: new Date(now.getTime() + days * dayMs),
  });
  if (outcome.answered && outcome.status < 400) {
    return { state: "valid", failures: 0, failingSince: null, ...next(weekDays) };
  }
  const gone = isGone(outcome);
  const failures = (previous?.failures ?? 0) + (gone ? 1 : 0);
  const failingSince = previous?.failingSince ?? (gone ? now : null);
  const forDays = failingSince === null ? 0 : (now.getTime() - failingSince.getTime()) / dayMs;
  const broken =
    previous?.state === "broken" ||
    (gone && failures >= checksUntilBroken && forDays >= daysUntilBroken);
  return { state: broken ? "broken" : "uncertain", failures, failingSince, ...next(1) };
}

/** A host that must not be asked can be no page for the public either. */
function isGone(outcome: LinkOutcome): boolean {
  if (outcome.answered) return outcome.status === 404 || outcome.status === 410;
  return outcome.reason !== "no-answer";
}

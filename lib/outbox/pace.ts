import type { Outcome } from "./rules";

/** While no server answers, it is asked again after so many seconds, the last from then on. */
const pauseSeconds = [5, 15, 30, 60] as const;

/** Whether sending may go on, which it may not for a while after no server was there. */
export interface Pace {
  mayGoOn: () => boolean;
  /** Hears what came of a mail. */
  hear: (outcome: Outcome) => void;
}

/** Makes the pace of a sender that tells the time by `now`. */
export function newPace(now: () => Date): Pace {
  let failures = 0;
  let resumesAt = 0;
  return {
    mayGoOn: () => now().getTime() >= resumesAt,
    hear: ({ what }) => {
      if (what !== "given-back") failures = 0;
      // Lines that failed side by side have met the same outage.
      if (what !== "given-back" || now().getTime() < resumesAt) return;
      failures += 1;
      const seconds = pauseSeconds[Math.min(failures, pauseSeconds.length) - 1] ?? 60;
      resumesAt = now().getTime() + seconds * 1000;
    },
  };
}

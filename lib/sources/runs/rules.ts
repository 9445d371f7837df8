/** A set that lost more than this share of its calls since the last good run is held. */
const shrinkMax = 0.25;

const dayMs = 24 * 60 * 60_000;

/** Tells whether a source gives so much less than last time that a person should look first. */
export function hasShrunk(before: number | null, calls: number): boolean {
  return before !== null && calls < before * (1 - shrinkMax);
}

/**
 * Is when a source runs next, spread by a tenth either way so that installations do not all ask at
 * once; `null` for what is only handed over. `random` is between 0 and 1.
 */
export function nextRun(runsPerDay: number, now: Date, random: number): Date | null {
  if (runsPerDay === 0) return null;
  return new Date(now.getTime() + (dayMs / runsPerDay) * (0.9 + 0.2 * random));
}

/** Is the first run of a source after the worker has started: a minute later, spread by another half. */
export function firstRun(now: Date, random: number): Date {
  return new Date(now.getTime() + 60_000 + 30_000 * random);
}

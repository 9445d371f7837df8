import { setTimeout as sleep } from "node:timers/promises";

/** However long a service asks us to wait, a run has other things to do. */
const longestPause = 120_000;

/** Is a pause of half to one and a half times `ms`, so that sources are not asked in step. */
export function jittered(ms: number, random = Math.random): number {
  return Math.round(ms * (0.5 + random()));
}

/** Is how long to wait before try number `tried` + 1, in ms: growing, and at least what is asked for. */
export function retryPause(tried: number, pauseMs: number, askedFor: number | null): number {
  return Math.min(longestPause, Math.max(jittered(pauseMs * 4 ** tried), askedFor ?? 0));
}

/** Reads `Retry-After` (RFC 9110: seconds or a date) in ms from now; `null` when it says nothing. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** Waits; rejects at once when the run is stopped. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await sleep(ms, undefined, { signal });
}

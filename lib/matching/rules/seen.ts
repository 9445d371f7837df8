/** When somebody looked at the matches: last, and before the visit that then went on. */
export interface Seen {
  readonly seenAt: Date | null;
  readonly seenBefore: Date | null;
}

/** Who comes back later than this visits anew. */
const visitMs = 30 * 60_000;

/**
 * Gives the moment after which a match is new at `now`: the last visit, which goes on as long as
 * half an hour does not pass without a look. `null` on the first visit, where all would be new.
 */
export function newSince({ seenAt, seenBefore }: Seen, now: Date): Date | null {
  return seenAt !== null && isOver(seenAt, now) ? seenAt : seenBefore;
}

/** Gives what is kept once somebody has looked at `now`; a new visit keeps the end of the last one. */
export function seenNow(seen: Seen, now: Date): Seen {
  return { seenAt: now, seenBefore: newSince(seen, now) };
}

function isOver(seenAt: Date, now: Date): boolean {
  return now.getTime() - seenAt.getTime() > visitMs;
}

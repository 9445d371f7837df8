import type { CallRecord, Deadline } from "@/lib/calls/types";

/** Why two calls of different sources may be one. */
export type TwinReason = "code" | "address" | "title-and-deadline";

/** What of a call tells whether it may be another. */
export interface Compared extends Pick<
  CallRecord,
  "id" | "sourceId" | "code" | "officialUrl" | "title"
> {
  deadlines: readonly Pick<Deadline, "localDate">[];
}

/**
 * Tells why two calls may be the same: one official code, one address that no third call has
 * (authorities give one page for all their calls), or one title and one last deadline. `null` when
 * nothing says so, and always within one source. `holders` counts the calls of the first's address.
 */
export function whyTwins(call: Compared, other: Compared, holders: number): TwinReason | null {
  if (call.id === other.id || call.sourceId === other.sourceId) return null;
  if (call.code !== null && call.code.toUpperCase() === other.code?.toUpperCase()) return "code";
  if (call.officialUrl === other.officialUrl && holders === 2) return "address";
  const last = lastDay(call);
  return call.title === other.title && last !== null && last === lastDay(other)
    ? "title-and-deadline"
    : null;
}

function lastDay({ deadlines }: Compared): string | null {
  return (
    deadlines
      .map(({ localDate }) => localDate)
      .toSorted()
      .at(-1) ?? null
  );
}

import type { CallEventKind } from "@/db/vocabulary";
import type { CallEvent, ChangedFact } from "@/lib/events/types";

/** An event as the record numbers it. */
export interface EventRow {
  seq: number;
  callId: string;
  kind: CallEventKind;
  facts: unknown;
  happenedAt: Date;
}

/** What happened to one call at one moment: one message, however many events it is. */
export interface Happening {
  callId: string;
  /** The number of its first event, which names it. */
  firstSeq: number;
  events: CallEventKind[];
  changes: ChangedFact[];
  currency: string;
  /** The month, as `YYYY-MM`, in which we estimate its next edition to open. */
  month: string | null;
}

/**
 * Makes one happening of the events that stand side by side, of one call at one moment. `rows` may be
 * one more than `limit`: what the last of them belongs to is then left for the next time, unless it is
 * all there is. `until` is the number of the last event that was taken; `null` where there are none.
 */
export function happeningsOf(
  rows: readonly EventRow[],
  limit: number,
): { happenings: Happening[]; until: number | null } {
  const groups: EventRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group?.[0] && isOfSame(group[0], row)) group.push(row);
    else groups.push([row]);
  }
  const taken = rows.length > limit && groups.length > 1 ? groups.slice(0, -1) : groups;
  return {
    happenings: taken.flatMap((group) => toldOf(group) ?? []),
    until: taken.at(-1)?.at(-1)?.seq ?? null,
  };
}

function isOfSame(one: EventRow, other: EventRow): boolean {
  return one.callId === other.callId && one.happenedAt.getTime() === other.happenedAt.getTime();
}

function toldOf(group: readonly EventRow[]): Happening | null {
  const [first] = group;
  if (!first) return null;
  const facts = group.map((row) => row.facts as CallEvent["facts"]);
  return {
    callId: first.callId,
    firstSeq: first.seq,
    events: group.map(({ kind }) => kind),
    changes: facts.flatMap(({ changes }) => changes),
    currency: facts[0]?.currency ?? "EUR",
    month: facts.findLast((one) => one.month !== undefined)?.month ?? null,
  };
}

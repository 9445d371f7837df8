import type { CallEventKind } from "@/db/vocabulary";
import { isSame } from "@/lib/calls/rules/content";
import type { CallEvent } from "@/lib/events/types";
import { endOf } from "@/lib/reminders/rules/dates";

import type { ToldCall, ToldDeadline } from "../types";

/** An event as the record numbers it. */
export interface EventRow {
  callId: string;
  kind: CallEventKind;
  facts: unknown;
}

/**
 * Says what the events of some calls, in their order, come to at `at`, one thing a call. What was
 * published is new, whatever followed; a deadline that is back where it was has not moved, and a call
 * that was called off and is open again never closed. Whether a call is over by now is not judged here.
 */
export function foldEvents(events: readonly EventRow[], at: Date): Map<string, ToldCall> {
  const byCall = new Map<string, EventRow[]>();
  for (const event of events) {
    const own = byCall.get(event.callId);
    if (own) own.push(event);
    else byCall.set(event.callId, [event]);
  }
  return new Map(
    [...byCall].flatMap(([callId, own]) => {
      const told = foldCall(callId, own, at);
      return told ? [[callId, told] as const] : [];
    }),
  );
}

function foldCall(callId: string, events: readonly EventRow[], at: Date): ToldCall | null {
  const { before, after } = movedDeadlines(events);
  const told = { callId, before, after, month: null };
  if (events.some(({ kind }) => kind === "published")) return { ...told, kind: "published" };
  const turn = events.find(({ kind }) => kind === "withdrawn" || kind === "reopened");
  if (turn?.kind === "reopened") return { ...told, kind: "reopened" };
  if (!isSame(ahead(before, at), ahead(after, at))) return { ...told, kind: "deadline-moved" };
  const expected = events.findLast(({ kind }) => kind === "expected-soon");
  if (!expected) return null;
  return { ...told, kind: "expected-soon", month: factsOf(expected).month ?? null };
}

/** The deadlines before the first move and after the last; none where nothing moved. */
function movedDeadlines(events: readonly EventRow[]) {
  const moves = events
    .filter(({ kind }) => kind === "deadline-moved" || kind === "reopened")
    .flatMap((event) => factsOf(event).changes.filter(({ fact }) => fact === "deadlines"));
  return {
    before: (moves[0]?.before ?? []) as ToldDeadline[],
    after: (moves.at(-1)?.after ?? []) as ToldDeadline[],
  };
}

/** What is past by now was forgotten, not moved. */
function ahead(deadlines: readonly ToldDeadline[], at: Date): readonly ToldDeadline[] {
  return deadlines.filter((deadline) => endOf(deadline) > at.getTime());
}

function factsOf(event: EventRow): CallEvent["facts"] {
  return event.facts as CallEvent["facts"];
}

import { type CallContent, isSame } from "@/lib/calls/rules/content";
import { callState, deadlineMoment } from "@/lib/calls/rules/state";
import type { CallState } from "@/lib/calls/vocabulary";

import type { CallAtMoment, CallChange, CallEvent, ChangedFact } from "../types";
import { toldFacts } from "../vocabulary";

/** The states of a call nobody can apply to any more. */
const over: ReadonlySet<CallState> = new Set<CallState>(["closed", "withdrawn"]);

/** The states in which a call is news: a late stage or a call without any dates is not. */
const openOrComing: ReadonlySet<CallState> = new Set<CallState>([
  "planned",
  "forthcoming",
  "open",
  "closing-soon",
  "continuous",
  "until-exhausted",
]);

/**
 * Lists what happened to a call, in the order it is told. What is not public has no events, nor has a
 * call that was over and still is. A call that became public is `published` where it is open or coming
 * (`isNews` says whether its source may tell so). One that was called off is `withdrawn` and nothing
 * else; one that was over and is not any more is `reopened`, which tells its deadline too.
 */
export function eventsOf({ before, after }: CallChange, at: Date, isNews: boolean): CallEvent[] {
  if (!after.isPublic) return [];
  const { currency } = after.content;
  const now = stateOf(after, at);
  if (!before?.isPublic) {
    const isTold = isNews && openOrComing.has(now);
    return isTold ? [{ kind: "published", facts: { changes: [], currency } }] : [];
  }
  const was = stateOf(before, at);
  if (over.has(was) && over.has(now)) return [];
  if (now === "withdrawn") return [{ kind: "withdrawn", facts: { changes: [], currency } }];
  const dates = movedDeadlines(before.content, after.content, at);
  const others = changesOf(before.content, after.content);
  const events: CallEvent[] = [];
  if (over.has(was)) events.push({ kind: "reopened", facts: { changes: dates, currency } });
  else if (dates.length > 0) {
    events.push({ kind: "deadline-moved", facts: { changes: dates, currency } });
  }
  if (others.length > 0) events.push({ kind: "changed", facts: { changes: others, currency } });
  return events;
}

function stateOf({ content }: CallAtMoment, at: Date): CallState {
  const deadlines = withIds(content);
  return callState({ ...content, deadlines, withdrawnAt: content.withdrawn ? at : null }, at);
}

/** Deadlines that are past on both sides are no news, so a source may forget them. */
function movedDeadlines(before: CallContent, after: CallContent, at: Date): ChangedFact[] {
  const [were, are] = [before, after].map((content) => ahead(content, at));
  if (isSame(were, are)) return [];
  const told = are?.length === 0 ? after.deadlines.map(dateOf) : are;
  const past = were?.length === 0 ? before.deadlines.map(dateOf) : were;
  return [{ fact: "deadlines", before: past, after: told }];
}

function ahead(content: CallContent, at: Date) {
  return withIds(content)
    .filter((deadline) => deadlineMoment(deadline) > at.getTime())
    .map(dateOf);
}

function dateOf({ localDate, localTime, zone, stage }: CallContent["deadlines"][number]) {
  return { date: localDate, time: localTime, zone, stage };
}

function withIds({ deadlines }: CallContent) {
  return deadlines.map((deadline) => ({ id: "", ...deadline }));
}

/** Lists the told facts that differ, in the order they are told. */
function changesOf(before: CallContent, after: CallContent): ChangedFact[] {
  return toldFacts
    .map((fact) => ({ fact, before: before[fact], after: after[fact] }))
    .filter((change) => !isSame(change.before, change.after));
}

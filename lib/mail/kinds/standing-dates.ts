import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { callDeadlines } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { memberships } from "@/db/schema/organisations";
import { checklistItems, shortlistItems } from "@/db/schema/shortlist";
import { dayAt, daysBetween } from "@/lib/calls/rules/zoned-days";
import { stagesAhead } from "@/lib/shortlist/vocabulary";

import type { DateFact, ReminderFacts } from "./reminder-dates";

/** What calls say of their dates at this moment; a call that is hidden, withdrawn or another one by now is left out. */
export interface StandingCalls {
  opensOn: ReadonlyMap<string, string | null>;
  deadlines: ReadonlySet<string>;
}

/**
 * Gives those dates of a reminder that still stand at `at`, with the days that are left by then: kept
 * by the organisation, the same as when they were planned, not past, for somebody who still works there.
 */
export async function currentDates(
  tx: Database,
  facts: ReminderFacts,
  at: Date,
): Promise<DateFact[]> {
  const ahead = facts.dates.filter(({ until }) => until === undefined || new Date(until) > at);
  if (ahead.length === 0 || !(await worksThere(tx, facts))) return [];
  const ids = [...new Set(ahead.map(({ call }) => call.callId))];
  const standing = await readStandingCalls(tx, ids);
  const kept = await readKept(tx, facts.organisationId, ids);
  const steps = await readOpenSteps(tx, ahead);
  return ahead
    .filter((date) => {
      const { what, day, step, call } = date;
      if (!kept.has(call.callId) || !callHas(date, standing)) return false;
      if (what === "internal") return kept.get(call.callId)?.includes(day);
      return what !== "step" || steps.has(`${step?.id ?? ""} ${day}`);
    })
    .map((date) => ({ ...date, days: daysLeft(date, at) }));
}

/** Reads what calls say of their dates. */
export async function readStandingCalls(
  tx: Database,
  callIds: readonly string[],
): Promise<StandingCalls> {
  const visible = and(
    inArray(calls.id, [...callIds]),
    eq(calls.publication, "published"),
    isNull(calls.withdrawnAt),
    isNull(calls.mergedInto),
  );
  const rows = await tx
    .select({ id: calls.id, opensOn: calls.opensOn, isIndicative: calls.datesIndicative })
    .from(calls)
    .where(visible);
  const deadlines = await tx
    .select()
    .from(callDeadlines)
    .where(inArray(callDeadlines.callId, [...callIds]));
  return {
    opensOn: new Map(
      rows.map(({ id, opensOn, isIndicative }) => [id, isIndicative ? null : opensOn]),
    ),
    deadlines: new Set(
      deadlines.map(({ callId, localDate: date, localTime: time, zone, stage }) =>
        deadlineKey(callId, stage, { date, time, zone }),
      ),
    ),
  };
}

/** Tells whether a date still stands as far as its call goes; what the organisation set itself is not the call's to say. */
export function callHas(date: DateFact, standing: StandingCalls): boolean {
  const { what, day, stage, deadline, call } = date;
  const opensOn = standing.opensOn.get(call.callId);
  if (opensOn === undefined) return false;
  if (what === "opening") return opensOn === day;
  if (what !== "deadline") return true;
  return deadline !== null && standing.deadlines.has(deadlineKey(call.callId, stage, deadline));
}

function deadlineKey(
  callId: string,
  stage: number,
  { date, time, zone }: NonNullable<DateFact["deadline"]>,
): string {
  return [callId, stage, date, time ?? "", zone].join(" ");
}

function daysLeft({ day, days, zone, deadline }: DateFact, at: Date): number {
  const whose = zone ?? deadline?.zone;
  return whose === undefined ? days : daysBetween(dayAt(at.getTime(), whose), day);
}

async function worksThere(tx: Database, facts: ReminderFacts): Promise<boolean> {
  const { userId, organisationId } = facts;
  const rows = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.organisationId, organisationId)));
  return rows.length > 0;
}

/** Reads which of these calls an organisation still works on, also under a twin, with the days it set itself. */
async function readKept(
  tx: Database,
  organisationId: string,
  callIds: readonly string[],
): Promise<Map<string, (string | null)[]>> {
  const ids = [...callIds];
  const rows = await tx
    .select({
      callId: sql<string>`coalesce(${calls.mergedInto}, ${calls.id})`,
      internalOn: shortlistItems.internalDeadlineOn,
    })
    .from(shortlistItems)
    .innerJoin(calls, eq(calls.id, shortlistItems.callId))
    .where(
      and(
        eq(shortlistItems.organisationId, organisationId),
        or(inArray(calls.id, ids), inArray(calls.mergedInto, ids)),
        isNull(shortlistItems.removedAt),
        inArray(shortlistItems.stage, [...stagesAhead]),
      ),
    );
  const kept = new Map<string, (string | null)[]>();
  for (const { callId, internalOn } of rows)
    kept.set(callId, [...(kept.get(callId) ?? []), internalOn]);
  return kept;
}

async function readOpenSteps(tx: Database, dates: readonly DateFact[]): Promise<Set<string>> {
  const ids = dates.flatMap(({ step }) => step?.id ?? []);
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: checklistItems.id, dueOn: checklistItems.dueOn })
    .from(checklistItems)
    .where(and(inArray(checklistItems.id, ids), isNull(checklistItems.doneAt)));
  return new Set(rows.map(({ id, dueOn }) => `${id} ${dueOn ?? ""}`));
}

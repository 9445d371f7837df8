import type { CallDates, CallTiming, Deadline } from "@/lib/calls/types";
import type { CallState } from "@/lib/calls/vocabulary";

import { dayAt, daysBetween, momentOf, startOfDay } from "./zoned-days";

/** An open call is closing soon when its next deadline is at most so many days away (DESIGN.md 4.1). */
const closingSoonDays = 30;

/** The zone an opening day is read in when no deadline names one. */
const commissionZone = "Europe/Brussels";

/** A call's timing, and the next moment at which its state or next deadline changes (`null`: never). */
export interface TimingUntil extends CallTiming {
  nextChangeAt: Date | null;
}

/** Is the state of a call at `now`, from its dates alone (DESIGN.md 4.1). */
export function callState(dates: CallDates, now: Date): CallState {
  return callTiming(dates, now).state;
}

/**
 * Judges a call's dates at `now`: its state, its next deadline and the signed calendar days left
 * to it in the deadline's zone. A closed or withdrawn call has no next deadline.
 */
export function callTiming(dates: CallDates, now: Date): TimingUntil {
  const moment = now.getTime();
  const ahead = upcoming(dates.deadlines, moment);
  const next = ahead[0] ?? null;
  const daysLeft = next === null ? null : daysUntil(next, moment);
  const state = judge(dates, moment, ahead, daysLeft);
  const over = state === "closed" || state === "withdrawn";
  return {
    state,
    nextDeadline: over ? null : next,
    daysLeft: over ? null : daysLeft,
    nextChangeAt: nextChange(dates, moment, next),
  };
}

/** Is the epoch millisecond a deadline passes: its time, or the end of its day where only the day is known. */
export function deadlineMoment(deadline: Deadline): number {
  return deadline.localTime === null
    ? startOfDay(deadline.localDate, deadline.zone, 1)
    : momentOf(deadline.localDate, deadline.localTime, deadline.zone);
}

/** Counts signed calendar days to a deadline in its zone; 0 is its own day. */
export function daysUntil(deadline: Deadline, moment: number): number {
  return daysBetween(dayAt(moment, deadline.zone), deadline.localDate);
}

function upcoming(deadlines: readonly Deadline[], moment: number): Deadline[] {
  return deadlines
    .filter((deadline) => deadlineMoment(deadline) > moment)
    .sort((a, b) => deadlineMoment(a) - deadlineMoment(b) || a.stage - b.stage);
}

function judge(
  dates: CallDates,
  moment: number,
  ahead: readonly Deadline[],
  daysLeft: number | null,
): CallState {
  if (dates.withdrawnAt !== null && dates.withdrawnAt.getTime() <= moment) return "withdrawn";
  if (dates.deadlines.length > 0 && ahead.length === 0) return "closed";
  if (dates.datesIndicative) return "planned";
  const opensAt = openingMoment(dates);
  if (opensAt !== null && opensAt > moment) return "forthcoming";
  if (daysLeft === null) return withoutDeadline(dates);
  if (lateForNewApplicants(dates.deadlines, ahead)) return "between-stages";
  return daysLeft <= closingSoonDays ? "closing-soon" : "open";
}

function withoutDeadline(dates: CallDates): CallState {
  if (dates.deadlineModel === "continuous") return "continuous";
  if (dates.deadlineModel === "until-exhausted") return "until-exhausted";
  return "unknown";
}

/** New applicants enter by stage 1; once it is past, what remains is for those already in. */
function lateForNewApplicants(all: readonly Deadline[], ahead: readonly Deadline[]): boolean {
  const isEntry = (deadline: Deadline) => deadline.kind === "stage1";
  return all.some(isEntry) && !ahead.some(isEntry);
}

function openingMoment(dates: CallDates): number | null {
  if (dates.opensOn === null) return null;
  return startOfDay(dates.opensOn, dates.deadlines[0]?.zone ?? commissionZone);
}

function nextChange(dates: CallDates, moment: number, next: Deadline | null): Date | null {
  const candidates = [
    openingMoment(dates),
    dates.withdrawnAt?.getTime() ?? null,
    next === null ? null : deadlineMoment(next),
    next === null ? null : startOfDay(next.localDate, next.zone, -closingSoonDays),
  ].filter((at) => at !== null && at > moment);
  return candidates.length === 0 ? null : new Date(Math.min(...candidates.map(Number)));
}

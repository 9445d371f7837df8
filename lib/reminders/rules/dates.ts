import { addDays, dayAt, momentOf, startOfDay } from "@/lib/calls/rules/zoned-days";

import type { KeptCall, KeptDeadline, RemindedDate, ReminderSettings } from "../types";
import { openingToldMs, ownOffsets } from "../vocabulary";

type Mornings = Pick<ReminderSettings, "zone" | "morningAt">;

/** Lists the dates of a kept call that a member is reminded of, with the moments of each. */
export function datesOf(call: KeptCall, settings: ReminderSettings): RemindedDate[] {
  return [
    ...call.deadlines.map((deadline) => deadlineDate(call, deadline, settings)),
    ...(call.internalOn === null ? [] : [ownDate(call, call.internalOn, null, settings)]),
    ...call.steps.map(({ id, dueOn }) => ownDate(call, dueOn, id, settings)),
    ...(call.opensOn === null ? [] : [openingDate(call, call.opensOn, settings)]),
  ];
}

interface Slot {
  what: RemindedDate["what"];
  day: string;
  stage?: number;
  stepId?: string | null;
  deadline?: Omit<KeptDeadline, "stage"> | null;
}

/** Tells dates of a call apart by what they are and their value. */
export function slotOf({ what, day, stage = 1, stepId = null, deadline = null }: Slot): string {
  if (what === "step") return `step:${stepId ?? ""}:${day}`;
  if (what !== "deadline") return `${what}:${day}`;
  return `deadline:${String(stage)}:${day}T${deadline?.time ?? ""}[${deadline?.zone ?? ""}]`;
}

/** Is the moment a deadline passes, in epoch milliseconds; where only the day is known, when that day ends. */
export function endOf({ date, time, zone }: Omit<KeptDeadline, "stage">): number {
  return time === null ? startOfDay(date, zone, 1) : momentOf(date, time, zone);
}

/**
 * Is when somebody is told of a date so many days before it: on their last weekday morning that is
 * no later than the same clock time so many calendar days earlier, both in the zone of the date.
 */
export function tellingAt(
  { date, time, zone }: Omit<KeptDeadline, "stage">,
  offset: number,
  mornings: Mornings,
): number {
  const day = addDays(date, -offset);
  const latest = time === null ? startOfDay(day, zone, 1) - 1 : momentOf(day, time, zone);
  return lastWeekdayMorning(latest, mornings);
}

function lastWeekdayMorning(latest: number, { zone, morningAt }: Mornings): number {
  let day = weekdayUpTo(dayAt(latest, zone));
  if (momentOf(day, morningAt, zone) > latest) day = weekdayUpTo(addDays(day, -1));
  return momentOf(day, morningAt, zone);
}

/** Is that day, or the Friday before where it is a Saturday or Sunday. */
function weekdayUpTo(day: string): string {
  const back = [2, 0, 0, 0, 0, 0, 1][new Date(day).getUTCDay()] ?? 0;
  return addDays(day, -back);
}

/*
 * Reckoning the mornings of a date costs a hundred times what looking them up does, and thousands of
 * members keep the same calls in few zones: what was worked out is kept.
 */
const tellingsKept = 60_000;
const known = new Map<string, RemindedDate["tellings"]>();

function tellings(
  date: Omit<KeptDeadline, "stage">,
  offsets: readonly number[],
  mornings: Mornings,
): RemindedDate["tellings"] {
  const value = `${date.date}T${date.time ?? ""}[${date.zone}]`;
  const key = `${value} ${offsets.join()} ${mornings.zone} ${mornings.morningAt}`;
  const found = known.get(key);
  if (found) return found;
  const made = [...new Set(offsets)]
    .sort((a, b) => b - a)
    .map((offset) => ({ offset, at: tellingAt(date, offset, mornings) }));
  if (known.size >= tellingsKept) known.clear();
  known.set(key, made);
  return made;
}

function deadlineDate(
  call: KeptCall,
  deadline: KeptDeadline,
  settings: ReminderSettings,
): RemindedDate {
  const { date, zone, stage } = deadline;
  return {
    ...partsOf(call, date, zone),
    what: "deadline",
    slot: slotOf({ what: "deadline", day: date, stage, stepId: null, deadline }),
    tellings: tellings(deadline, settings.offsets, settings),
    until: endOf(deadline),
    stage,
    deadline,
  };
}

/** The days an organisation sets itself are days where its member is. */
function ownDate(
  call: KeptCall,
  day: string,
  stepId: string | null,
  settings: ReminderSettings,
): RemindedDate {
  const { zone } = settings;
  const whole = { date: day, time: null, zone };
  return {
    ...partsOf(call, day, zone),
    what: stepId === null ? "internal" : "step",
    slot: slotOf({ what: stepId === null ? "internal" : "step", day, stepId }),
    tellings: tellings(whole, ownOffsets, settings),
    until: endOf(whole),
    stepId,
  };
}

function openingDate(call: KeptCall, day: string, settings: ReminderSettings): RemindedDate {
  const zone = call.deadlines[0]?.zone ?? "Europe/Brussels";
  const whole = { date: day, time: null, zone };
  return {
    ...partsOf(call, day, zone),
    what: "opening",
    slot: slotOf({ what: "opening", day }),
    tellings: tellings(whole, [0], settings),
    until: startOfDay(day, zone) + openingToldMs,
  };
}

function partsOf({ callId, since }: KeptCall, day: string, zone: string) {
  return { callId, day, zone, since: since.getTime(), stage: 1, stepId: null, deadline: null };
}

import { deadlineMoment } from "@/lib/calls/rules/state";

import type { CallHistory, Cutoff, Slot } from "../types";

/**
 * Gives each deadline a call has or had its slot, by playing its changes through: a deadline that
 * stays keeps its slot whatever happens around it, one that moves takes its slot along, and one
 * that had passed before its source forgot it is left as it was. With more history the counts of
 * changes only grow.
 */
export function slotsOf(deadlines: readonly Cutoff[], history: CallHistory): Slot[] {
  const first = history.deadlines[0]?.before ?? deadlines;
  const slots: Slot[] = [];
  const at = history.deadlines.at(-1)?.changedAt ?? history.createdAt;
  play(slots, first, history.createdAt);
  for (const slot of slots) slot.changes = 0;
  for (const { before, after, changedAt } of history.deadlines) {
    play(slots, before, changedAt);
    play(slots, after, changedAt);
  }
  play(slots, deadlines, at);
  return slots;
}

/** Brings the slots to what a call's deadlines are since a moment. */
function play(slots: Slot[], deadlines: readonly Cutoff[], at: Date): void {
  const stages = new Set([...slots, ...deadlines].map(({ stage }) => stage));
  for (const stage of stages) {
    const now = deadlines.filter((deadline) => deadline.stage === stage).toSorted(inTime);
    playStage(slots, stage, now, at);
  }
}

function playStage(slots: Slot[], stage: number, now: readonly Cutoff[], at: Date): void {
  const own = slots.filter((slot) => slot.stage === stage);
  const live = own.filter(({ goneAt }) => goneAt === null);
  const kept = new Set(live.filter((slot) => now.some((one) => isSame(one, slot.deadline))));
  const added = now.filter((one) => ![...kept].some((slot) => isSame(one, slot.deadline)));
  const left = live.filter((slot) => !kept.has(slot) && !isPastCutOff(slot, at));
  const free = [...left, ...own.filter(({ goneAt }) => goneAt !== null)];
  for (const deadline of added) {
    const slot = free.shift();
    if (slot === undefined) slots.push(newSlot(slots, deadline, at));
    else change(slot, { deadline, goneAt: null }, at);
  }
  for (const slot of free) {
    if (slot.goneAt === null && momentOf(slot.deadline) > at.getTime()) {
      change(slot, { goneAt: at }, at);
    }
  }
}

/** After a cut-off the next one is another; a final day that had passed can still be put off. */
function isPastCutOff({ deadline }: Slot, at: Date): boolean {
  return deadline.kind === "cut-off" && momentOf(deadline) <= at.getTime();
}

function newSlot(slots: readonly Slot[], deadline: Cutoff, at: Date): Slot {
  const place = slots.filter(({ stage }) => stage === deadline.stage).length + 1;
  return { stage: deadline.stage, place, deadline, changes: 1, changedAt: at, goneAt: null };
}

function change(slot: Slot, to: Partial<Slot>, at: Date): void {
  Object.assign(slot, to, { changes: slot.changes + 1, changedAt: at });
}

function momentOf(deadline: Cutoff): number {
  return deadlineMoment({ id: "", ...deadline });
}

function isSame(one: Cutoff, other: Cutoff): boolean {
  return (
    one.localDate === other.localDate &&
    one.localTime === other.localTime &&
    one.zone === other.zone &&
    one.kind === other.kind
  );
}

function inTime(one: Cutoff, other: Cutoff): number {
  return momentOf(one) - momentOf(other);
}

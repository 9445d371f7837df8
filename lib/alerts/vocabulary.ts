import type { CallState } from "@/lib/calls/vocabulary";

export { type AlertRhythm, alertRhythms } from "@/db/vocabulary";

/** What alerts tell of a call: it is new, open again, has another deadline, or is expected to come again soon. */
export const alertKinds = ["published", "reopened", "deadline-moved", "expected-soon"] as const;
export type AlertKind = (typeof alertKinds)[number];

/** Events that decide what alerts tell; that a call was called off is told of by silence. */
export const decidingKinds = [...alertKinds, "withdrawn"] as const;

/** Where an alert stands that has told nothing yet. */
export const nothingTold = 0;

/** So many calls stand in one message; of any more it says how many they are. */
export const callsToldMost = 10;

/** So many calls the first message of an alert shows. */
export const callsShownFirst = 5;

/** A call is expected soon from so many days before the first day of the month we estimate. */
export const expectedSoonDays = 60;

/** So many alerts are read at once. */
export const alertsAtOnce = 200;

/** An alert that waits for somebody's quiet hours or pause to end looks so often whether they did. */
export const waitMs = 15 * 60_000;

/** States in which nobody can apply any more. */
export const overStates: ReadonlySet<CallState> = new Set<CallState>(["closed", "withdrawn"]);

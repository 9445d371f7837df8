import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";

import type { CallDates, Deadline } from "@/lib/calls/types";

import { callState, callTiming } from "./state";

const deadline = (localDate: string, rest: Partial<Deadline> = {}): Deadline => ({
  id: `d-${localDate}`,
  localDate,
  localTime: "17:00",
  zone: "Europe/Brussels",
  stage: 1,
  kind: "final",
  ...rest,
});

const dates = (rest: Partial<CallDates>): CallDates => ({
  opensOn: "2026-01-10",
  datesIndicative: false,
  deadlineModel: "single-stage",
  deadlines: [deadline("2026-12-15")],
  withdrawnAt: null,
  ...rest,
});

const at = (instant: string) => new Date(instant);
const now = at("2026-11-01T12:00:00Z");

describe("the state of a call", () => {
  it.each([
    ["open", dates({})],
    ["closing-soon", dates({ deadlines: [deadline("2026-12-01")] })],
    ["closed", dates({ deadlines: [deadline("2026-10-31")] })],
    ["forthcoming", dates({ opensOn: "2026-11-20" })],
    ["planned", dates({ opensOn: "2026-11-20", datesIndicative: true })],
    ["planned", dates({ opensOn: null, datesIndicative: true, deadlines: [] })],
    ["continuous", dates({ deadlineModel: "continuous", deadlines: [] })],
    ["until-exhausted", dates({ deadlineModel: "until-exhausted", deadlines: [] })],
    ["unknown", dates({ opensOn: null, deadlineModel: "unknown", deadlines: [] })],
    ["withdrawn", dates({ withdrawnAt: at("2026-10-01T00:00:00Z") })],
  ])("is %s", (state, call) => {
    expect(callState(call, now)).toBe(state);
  });

  it("is between stages once stage 1 has passed, for new applicants are late", () => {
    const call = dates({
      deadlineModel: "two-stage",
      deadlines: [
        deadline("2026-10-01", { kind: "stage1", stage: 1 }),
        deadline("2027-03-01", { kind: "final", stage: 2 }),
      ],
    });
    expect(callTiming(call, now)).toMatchObject({
      state: "between-stages",
      nextDeadline: { localDate: "2027-03-01" },
    });
  });

  it("stays open until the last of several cut-offs and names the first that is not past", () => {
    const cutOff = (day: string) => deadline(day, { kind: "cut-off" });
    const call = dates({
      deadlineModel: "cut-offs",
      deadlines: [cutOff("2027-06-01"), cutOff("2026-10-01"), cutOff("2027-01-15")],
    });
    expect(callTiming(call, now)).toMatchObject({
      state: "open",
      nextDeadline: { localDate: "2027-01-15" },
      daysLeft: 75,
    });
  });

  it("turns at the minute of the deadline, in its zone", () => {
    const call = dates({});
    expect(callState(call, at("2026-12-15T15:59:59Z"))).toBe("closing-soon");
    expect(callState(call, at("2026-12-15T16:00:00Z"))).toBe("closed");
  });

  it("lets a deadline without a time run until its day ends where the call is", () => {
    const call = dates({
      deadlines: [deadline("2026-12-15", { localTime: null, zone: "Europe/Helsinki" })],
    });
    expect(callTiming(call, at("2026-12-15T21:59:59Z"))).toMatchObject({ daysLeft: 0 });
    expect(callState(call, at("2026-12-15T22:00:00Z"))).toBe("closed");
  });

  it("counts days on the calendar of the deadline's zone, not in hours", () => {
    const helsinki = dates({ deadlines: [deadline("2026-11-03", { zone: "Europe/Helsinki" })] });
    expect(callTiming(helsinki, at("2026-11-01T21:59:00Z")).daysLeft).toBe(2);
    expect(callTiming(helsinki, at("2026-11-01T22:01:00Z")).daysLeft).toBe(1);
  });

  it("never shows a date for what is closed or withdrawn", () => {
    const closed = callTiming(dates({ deadlines: [deadline("2026-10-31")] }), now);
    const withdrawn = callTiming(dates({ withdrawnAt: at("2026-10-01T00:00:00Z") }), now);
    for (const timing of [closed, withdrawn]) {
      expect(timing).toMatchObject({ nextDeadline: null, daysLeft: null });
    }
  });
});

const anyDay = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => Temporal.PlainDate.from("2025-01-01").add({ days }).toString());
const anyZone = fc.constantFrom(
  "Europe/Brussels",
  "Europe/Helsinki",
  "Europe/Lisbon",
  "Atlantic/Azores",
  "Europe/Athens",
);
const anyDeadline = fc.record({
  id: fc.constant("d"),
  localDate: anyDay,
  localTime: fc.constantFrom(null, "00:00", "02:30", "12:00", "17:00", "23:59"),
  zone: anyZone,
  stage: fc.constantFrom(1, 2),
  kind: fc.constantFrom("stage1" as const, "final" as const, "cut-off" as const),
});
const anyDates: fc.Arbitrary<CallDates> = fc.record({
  opensOn: fc.option(anyDay),
  datesIndicative: fc.boolean(),
  deadlineModel: fc.constantFrom("single-stage", "two-stage", "cut-offs", "continuous", "unknown"),
  deadlines: fc.array(anyDeadline, { maxLength: 4 }),
  withdrawnAt: fc.constant(null),
});
const anyMoment = fc
  .integer({ min: Date.parse("2025-01-01"), max: Date.parse("2030-12-31") })
  .map((moment) => new Date(moment));

describe("for any dates and any moment", () => {
  it("the days left agree with Temporal's calendar", () => {
    fc.assert(
      fc.property(anyDates, anyMoment, (call, moment) => {
        const { nextDeadline, daysLeft } = callTiming(call, moment);
        if (nextDeadline === null) return daysLeft === null;
        const today = Temporal.Instant.fromEpochMilliseconds(moment.getTime())
          .toZonedDateTimeISO(nextDeadline.zone)
          .toPlainDate();
        return daysLeft === today.until(nextDeadline.localDate).total("days");
      }),
      { numRuns: 2000 },
    );
  });

  it("nothing changes before the moment at which the next change is announced", () => {
    fc.assert(
      fc.property(anyDates, anyMoment, (call, moment) => {
        const timing = callTiming(call, moment);
        if (timing.nextChangeAt === null) return;
        const before = callTiming(call, new Date(timing.nextChangeAt.getTime() - 1));
        expect(timing.nextChangeAt.getTime()).toBeGreaterThan(moment.getTime());
        expect(before.state).toBe(timing.state);
        expect(before.nextDeadline).toEqual(timing.nextDeadline);
      }),
      { numRuns: 2000 },
    );
  });
});

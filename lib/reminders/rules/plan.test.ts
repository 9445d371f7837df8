import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";

import { Random } from "@/lib/random.fixture";

import type { KeptCall, ReminderSettings } from "../types";
import { datesOf } from "./dates";
import { planFor } from "./plan";

const settings: ReminderSettings = {
  zone: "Europe/Brussels",
  morningAt: "08:00",
  quietFrom: "20:00",
  quietUntil: "07:00",
  pausedUntil: null,
  rhythm: "digest",
  offsets: [60, 30, 14, 7, 1],
};

function aCall(date: string, more: Partial<KeptCall> = {}): KeptCall {
  return {
    callId: "c",
    since: new Date("2026-01-05T10:00:00Z"),
    deadlines: [{ date, time: "17:00", zone: "Europe/Brussels", stage: 1 }],
    internalOn: null,
    steps: [],
    opensOn: null,
    ...more,
  };
}

/** Runs a history: the planner looks when its clock rings, but not while the machine is down. */
function historyOf(
  calls: readonly KeptCall[],
  from: Date,
  isDown: (at: Date) => boolean,
): { at: number; offset: number; how: string; days: number }[] {
  const given = new Set<string>();
  const told: { at: number; offset: number; how: string; days: number }[] = [];
  let lastDigestOn: string | null = null;
  let at = from;
  for (let looks = 0; looks < 200; looks += 1) {
    while (isDown(at)) at = new Date(at.getTime() + 3_600_000);
    const dates = calls.flatMap((call) => datesOf(call, settings));
    const state = { userId: "u", dates, settings, lastDigestOn };
    const plan = planFor({ ...state, wasGiven: (key) => given.has(key) }, at);
    for (const how of ["single", "digest"] as const) {
      for (const { key, days } of plan[how]) {
        expect(given.has(key)).toBe(false);
        given.add(key);
        told.push({ at: at.getTime(), offset: Number(key.split(":").at(-2)), how, days });
      }
    }
    if (plan.digest.length > 0) {
      const day = Temporal.Instant.from(at.toISOString()).toZonedDateTimeISO(settings.zone);
      const today = day.toPlainDate().toString();
      expect(lastDigestOn).not.toBe(today);
      lastDigestOn = today;
    }
    if (plan.nextAt === null) return told;
    expect(plan.nextAt.getTime()).toBeGreaterThan(at.getTime());
    at = plan.nextAt;
  }
  throw new Error("the clock rings for ever");
}

describe("A plan", () => {
  it("keeps its promises in ten thousand histories", () => {
    const random = new Random(7);
    for (let round = 0; round < 10_000; round += 1) {
      const saved = Date.parse("2026-01-05T10:00:00Z") + random.between(0, 300 * 24) * 3_600_000;
      const left = random.between(0, 90);
      const date = new Date(saved + left * 86_400_000).toISOString().slice(0, 10);
      const downFrom = saved + random.between(0, 80 * 24) * 3_600_000;
      const downUntil = downFrom + random.between(0, 20 * 24) * 3_600_000;
      const isDown = (at: Date) => at.getTime() >= downFrom && at.getTime() < downUntil;
      const told = historyOf([aCall(date, { since: new Date(saved) })], new Date(saved), isDown);
      const zoned = Temporal.ZonedDateTime.from(`${date}T17:00[Europe/Brussels]`);
      const end = zoned.epochMilliseconds;
      const story = JSON.stringify({ saved: new Date(saved), date, downFrom, downUntil, told });
      const offsets = told.map(({ offset }) => offset);
      // Each offset once, the furthest first, none after the deadline.
      expect(offsets, story).toEqual([...new Set(offsets)].sort((a, b) => b - a));
      expect(
        told.every(({ at }) => at < end),
        story,
      ).toBe(true);
      // What is near comes alone, all else in a digest; nobody is woken while there is time.
      for (const { at, how } of told) {
        const hour = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(
          settings.zone,
        ).hour;
        expect(how, story).toBe(end - at <= 48 * 3_600_000 ? "single" : "digest");
        expect(hour >= 7 && hour < 20, story).toBe(true);
      }
      // Where the machine was up all the time and the call saved in time, none is missing.
      const whole = downUntil <= saved || downFrom >= end || downFrom === downUntil;
      if (whole && left > 66) expect(offsets, story).toEqual([60, 30, 14, 7, 1]);
      // However late: whoever saved a call at least three days ahead is told unless the machine was down.
      if (left >= 3 && (whole || downUntil < end - 86_400_000)) {
        const newest = left > 4 || told.length > 0;
        if (left <= 60) expect(newest, story).toBe(true);
      }
    }
  }, 30_000);

  it("tells somebody late of the nearest date only, in the next morning", () => {
    const since = new Date("2026-11-23T10:00:00Z");
    const plan = planFor(
      {
        userId: "u",
        dates: datesOf(aCall("2026-12-10", { since }), settings),
        settings,
        wasGiven: () => false,
        lastDigestOn: null,
      },
      since,
    );
    expect(plan).toEqual({ single: [], digest: [], nextAt: new Date("2026-11-24T07:00:00Z") });
  });

  it("tells of an opening in its morning and of own days a week, a day and on the day", () => {
    const call = aCall("2027-03-01", { opensOn: "2026-12-02", internalOn: "2026-12-16" });
    const told = historyOf(
      [{ ...call, deadlines: [] }],
      new Date("2026-11-23T10:00:00Z"),
      () => false,
    );
    expect(told.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual([
      "2026-12-02",
      "2026-12-09",
      "2026-12-15",
      "2026-12-16",
    ]);
  });
});

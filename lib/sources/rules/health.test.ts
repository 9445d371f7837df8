import { describe, expect, it } from "vitest";

import { isStale, sourceHealth, type SourceStanding } from "./health";

const now = new Date("2026-11-24T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const standing = (rest: Partial<SourceStanding> = {}): SourceStanding => ({
  enabled: true,
  runsPerDay: 2,
  lastGoodAt: hoursAgo(1),
  lastOutcome: "done",
  ...rest,
});

describe("The health of a source", () => {
  it("is fresh while its last good run is at most two of its intervals old", () => {
    expect(sourceHealth(standing({ lastGoodAt: hoursAgo(24) }), now)).toBe("fresh");
    expect(sourceHealth(standing({ lastGoodAt: hoursAgo(24.1) }), now)).toBe("stale");
  });

  it("counts the intervals of the source itself", () => {
    const daily = { runsPerDay: 1, lastGoodAt: hoursAgo(40) };
    expect(sourceHealth(standing(daily), now)).toBe("fresh");
    expect(sourceHealth(standing({ ...daily, runsPerDay: 4 }), now)).toBe("stale");
  });

  it("never grows stale where a source is only ever handed over", () => {
    const handedOver = standing({ runsPerDay: 0, lastGoodAt: hoursAgo(9000) });
    expect(sourceHealth(handedOver, now)).toBe("fresh");
    expect(isStale(handedOver, now)).toBe(false);
  });

  it.each([
    ["running", { lastOutcome: "running", enabled: false }, "running"],
    ["switched off", { lastOutcome: "failed", enabled: false }, "off"],
    ["held", { lastOutcome: "held" }, "held"],
    ["failing", { lastOutcome: "failed", lastGoodAt: hoursAgo(900) }, "failing"],
    ["never run", { lastOutcome: null, lastGoodAt: null }, "never"],
    ["fresh again after a run was thrown away", { lastOutcome: "discarded" }, "fresh"],
  ] as const)("says when it is %s", (_what, rest, health) => {
    expect(sourceHealth(standing(rest), now)).toBe(health);
  });

  it("is stale as soon as a run was held or failed, as it then shows yesterday's calls", () => {
    expect(isStale(standing({ lastOutcome: "held" }), now)).toBe(true);
    expect(isStale(standing({ lastOutcome: "failed" }), now)).toBe(true);
    expect(isStale(standing(), now)).toBe(false);
  });

  it("is not called stale before it was ever read", () => {
    expect(isStale(standing({ lastGoodAt: null, lastOutcome: "failed" }), now)).toBe(false);
  });
});

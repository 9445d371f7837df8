import { describe, expect, it } from "vitest";

import { formatDuration, formatInstant, formatTime } from "./instants";

describe("A moment", () => {
  it("is told to the minute as clocks in Brussels show it", () => {
    expect(formatInstant(new Date("2026-11-24T23:05:00Z"), "en")).toBe("25 Nov 2026, 00:05");
    expect(formatInstant(new Date("2026-07-01T12:00:00Z"), "en")).toBe("1 Jul 2026, 14:00");
    expect(formatTime(new Date("2026-11-24T23:05:00Z"), "en")).toBe("00:05");
  });
});

describe("How long something took", () => {
  it.each([
    [-5, "0 seconds"],
    [4_400, "4 seconds"],
    [123_000, "2 minutes 3 seconds"],
  ])("%i ms is %s", (milliseconds, words) => {
    expect(formatDuration(milliseconds, "en")).toBe(words);
  });
});

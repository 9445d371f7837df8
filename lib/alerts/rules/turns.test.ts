import { describe, expect, it } from "vitest";

import { resolvedSettings } from "@/lib/reminders/queries/settings";

import { nextTurn } from "./turns";

const inHelsinki = resolvedSettings(null, null, "FI1B1");
const turn = (rhythm: Parameters<typeof nextTurn>[0], at: string) =>
  nextTurn(rhythm, inHelsinki, new Date(at)).toISOString();

describe("The next turn of an alert in Helsinki", () => {
  it.each([
    ["at midnight is the morning that begins", "2026-11-23T22:00:00Z", "2026-11-24T06:00:00.000Z"],
    ["just before midnight too", "2026-11-23T21:59:59Z", "2026-11-24T06:00:00.000Z"],
    ["in the morning itself is the next one", "2026-11-24T06:00:00Z", "2026-11-25T06:00:00.000Z"],
    [
      "is an hour earlier once the clocks have gone forward",
      "2026-03-28T22:00:00Z",
      "2026-03-29T05:00:00.000Z",
    ],
  ])("every morning %s", (_when, at, is) => {
    expect(turn("daily", at)).toBe(is);
  });

  it("every week is the morning seven days on, whatever the hour and over a change of clocks", () => {
    expect(turn("weekly", "2026-11-23T22:00:00Z")).toBe("2026-12-01T06:00:00.000Z");
    expect(turn("weekly", "2026-11-23T21:59:59Z")).toBe("2026-11-30T06:00:00.000Z");
    expect(turn("weekly", "2026-10-20T05:00:00Z")).toBe("2026-10-27T06:00:00.000Z");
  });

  it("at once is at once", () => {
    expect(turn("immediate", "2026-11-23T22:00:00Z")).toBe("2026-11-23T22:00:00.000Z");
  });
});

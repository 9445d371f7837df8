import { describe, expect, it } from "vitest";

import { momentOfEpoch, momentOfText } from "./days";

const bratislava = "Europe/Bratislava";

describe("an instant in epoch milliseconds", () => {
  it("is the day on the clocks of the place, in winter and in summer", () => {
    const winter = Date.parse("2026-01-31T23:00:00Z");
    const summer = Date.parse("2026-06-30T22:00:00Z");
    expect(momentOfEpoch(winter, bratislava)).toEqual({ day: "2026-02-01", time: null });
    expect(momentOfEpoch(summer, bratislava)).toEqual({ day: "2026-07-01", time: null });
  });

  it("is a day without a time when it is midnight in UTC", () => {
    const midnight = Date.parse("2026-06-30T00:00:00Z");
    expect(momentOfEpoch(midnight, bratislava)).toEqual({ day: "2026-06-30", time: null });
  });

  it("keeps a time that is one", () => {
    const last = Date.parse("2026-06-30T21:59:59Z");
    expect(momentOfEpoch(last, bratislava)).toEqual({ day: "2026-06-30", time: "23:59" });
  });

  it("is nothing when it is not of our time", () => {
    for (const odd of [0, -1, NaN, Infinity, 1e18, 1700000000]) {
      expect(momentOfEpoch(odd, bratislava)).toBeNull();
    }
  });
});

describe("a written day", () => {
  it.each([
    ["2026-02-20", { day: "2026-02-20", time: null }],
    ["2027-09-30T18:00:00", { day: "2027-09-30", time: "18:00" }],
    ["2026-09-14T00:00:00.0333333", { day: "2026-09-14", time: null }],
    ["2026-10-04T20:45:00.000+02:00", { day: "2026-10-04", time: "19:45" }],
    ["2026-10-04T23:30:00Z", { day: "2026-10-05", time: "00:30" }],
    ["14. 9. 2026", { day: "2026-09-14", time: null }],
    ["14.09.2026 14:00", { day: "2026-09-14", time: "14:00" }],
    ["01/02/2026", { day: "2026-02-01", time: null }],
  ])("%s is read on the clocks of the place", (text, moment) => {
    expect(momentOfText(text, "Europe/Lisbon")).toEqual(moment);
  });

  it.each([
    "",
    "2026-02-30",
    "2026-13-01",
    "30.2.2026",
    "soon",
    "2026-01-01T25:00:00",
    "0001-01-01",
  ])("%s is none", (text) => {
    expect(momentOfText(text, "Europe/Lisbon")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";

import { byDay, daysOfMonth, monthAfter, nextDayAfter, weeksOf } from "./month";

describe("a month", () => {
  it("is laid out in weeks from Monday on, without the days of its neighbours", () => {
    const weeks = weeksOf("2027-01");
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, null, null, null, "2027-01-01", "2027-01-02", "2027-01-03"]);
    expect(weeks.at(-1)?.at(-1)).toBe("2027-01-31");
    expect(weeksOf("2027-02")).toHaveLength(4);
    expect(weeksOf("2026-08")).toHaveLength(6);
  });

  it("has every day of every month once", () => {
    for (let at = 0; at < 60; at++) {
      const month = monthAfter("2024-01", at);
      const days = weeksOf(month)
        .flat()
        .filter((day) => day !== null);
      const { from, until } = daysOfMonth(month);
      expect([days[0], days.at(-1)]).toEqual([from, until]);
      expect(new Set(days).size).toBe(days.length);
    }
  });

  it("goes over the turn of the year both ways", () => {
    expect(monthAfter("2026-12", 1)).toBe("2027-01");
    expect(monthAfter("2027-01", -1)).toBe("2026-12");
  });
});

describe("the days of a month", () => {
  const at = (day: string, localTime: string | null) => ({ day, localTime });
  const entries = [
    at("2027-01-15", null),
    at("2027-01-15", "17:00"),
    at("2027-01-15", "09:00"),
    at("2027-03-02", "12:00"),
    at("2027-02-28", "12:00"),
  ];

  it("hold their entries in the order of their hours, those of the whole day last", () => {
    const days = byDay(entries, "2027-01");
    expect([...days.keys()]).toEqual(["2027-01-15"]);
    expect(days.get("2027-01-15")?.map((entry) => entry.localTime)).toEqual([
      "09:00",
      "17:00",
      null,
    ]);
  });

  it("lead from an empty month to the next that holds anything", () => {
    expect(nextDayAfter(entries, "2027-01")).toBe("2027-02-28");
    expect(nextDayAfter(entries, "2027-03")).toBeNull();
  });
});

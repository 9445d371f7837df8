import { expect, it } from "vitest";

import { formatDay, formatInstantDay } from "./days";

it("writes a calendar day as it stands, in whatever zone the server runs", () => {
  expect(formatDay("2027-01-31", "en")).toBe("31 January 2027");
  expect(formatDay("2027-01-31", "fr", "full")).toBe("dimanche 31 janvier 2027");
  expect(formatDay("2027-02-01", "en", "month")).toBe("February 2027");
});

it("tells the day of an instant as Brussels has it", () => {
  expect(formatInstantDay(new Date("2026-11-23T23:30:00Z"), "en")).toBe("24 November 2026");
});

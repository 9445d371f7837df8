import { describe, expect, it } from "vitest";

import { madeCall } from "@/lib/calls/testing";
import { summarise } from "@/lib/calls/rules/summary";
import type { CallRecord } from "@/lib/calls/types";

import { layOut } from "./timeline";

const today = "2026-11-23";

function kept(call: Partial<CallRecord>, internalDeadlineOn: string | null = null) {
  const now = new Date("2026-11-23T09:00:00Z");
  return { call: summarise(madeCall(call), now), internalDeadlineOn };
}

const deadline = (localDate: string) => ({
  id: localDate,
  localDate,
  localTime: null,
  zone: "Europe/Brussels",
  stage: 1,
  kind: "final" as const,
});

describe("the timeline", () => {
  it("begins with the present month and reaches to the last day", () => {
    const { months } = layOut([kept({ deadlines: [deadline("2027-05-20")] })], today);
    expect(months.map(({ month }) => month)).toEqual([
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02",
      "2027-03",
      "2027-04",
      "2027-05",
    ]);
    expect(months[0]?.at).toBe(0);
  });

  it("places our own deadline before the call's", () => {
    const { rows } = layOut([kept({}, "2027-01-05")], today);
    expect(rows[0]?.marks.map(({ kind }) => kind)).toEqual(["internal", "deadline"]);
    const [ours, theirs] = rows[0]?.marks ?? [];
    expect(Number(ours?.at)).toBeLessThan(Number(theirs?.at));
  });

  it("still names what lies beyond its end", () => {
    const { months, rows } = layOut([kept({ deadlines: [deadline("2031-01-01")] })], today);
    expect(months).toHaveLength(18);
    expect(rows[0]?.marks).toMatchObject([{ day: "2031-01-01", at: null }]);
  });

  it("sets calls without a day to come apart", () => {
    const closed = kept({ deadlines: [deadline("2026-01-01")] });
    const { rows, undated } = layOut([closed], today);
    expect(rows).toEqual([]);
    expect(undated).toEqual([closed]);
  });
});

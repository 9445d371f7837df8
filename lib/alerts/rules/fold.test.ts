import { describe, expect, it } from "vitest";

import { type EventRow, foldEvents } from "./fold";

const at = new Date("2026-11-23T10:00:00Z");
const zone = "Europe/Brussels";
const dates = (days: readonly string[]) =>
  days.map((date) => ({ date, time: "17:00", zone, stage: 1 }));
const happened = (
  kind: EventRow["kind"],
  before: string[] = [],
  after: string[] = [],
): EventRow => {
  const change = { fact: "deadlines", before: dates(before), after: dates(after) };
  const changes = before.length + after.length > 0 ? [change] : [];
  return { callId: "A", kind, facts: { changes, currency: "EUR" } };
};
const [january, march, may] = ["2027-01-15", "2027-03-26", "2027-05-20"];
const moved = (before: string[], after: string[]) => happened("deadline-moved", before, after);
const foldedTo = (...events: EventRow[]) => foldEvents(events, at).get("A")?.kind;

describe("What happened to a call on the whole", () => {
  it("is that it is new where it was published, whatever followed", () => {
    expect(foldedTo(happened("published"), moved([january], [march]))).toBe("published");
    expect(foldedTo(happened("published"), happened("withdrawn"), happened("reopened"))).toBe(
      "published",
    );
  });

  it("is one move from the first deadline to the last", () => {
    const told = foldEvents([moved([january], [march]), moved([march], [may])], at).get("A");
    expect(told).toMatchObject({
      kind: "deadline-moved",
      before: [{ date: january }],
      after: [{ date: may }],
    });
  });

  it("is nothing where the deadline is back where it was", () => {
    expect(foldedTo(moved([january], [march]), moved([march], [january]))).toBeUndefined();
    // The cut-off of 20 November has passed meanwhile: it was forgotten, not moved.
    const passed = moved(["2026-11-20", january], ["2026-11-20", march]);
    expect(foldedTo(passed, moved([march], [january]))).toBeUndefined();
  });

  it("is nothing where it was called off and then was not, unless the deadline moved", () => {
    const off = happened("withdrawn");
    expect(foldedTo(off, happened("reopened"))).toBeUndefined();
    expect(foldedTo(off, happened("reopened", [january], [march]))).toBe("deadline-moved");
    expect(foldedTo(off)).toBeUndefined();
  });

  it("is that it can be applied to again where it was over before", () => {
    expect(foldedTo(happened("reopened", ["2026-01-15"], [march]), moved([march], [may]))).toBe(
      "reopened",
    );
  });

  it("is judged for each call by itself", () => {
    const other = { ...happened("published"), callId: "B" };
    const told = foldEvents([moved([january], [march]), other, moved([march], [january])], at);
    expect([...told.keys()]).toEqual(["B"]);
  });
});

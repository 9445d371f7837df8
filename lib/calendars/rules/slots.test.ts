import { describe, expect, it } from "vitest";

import type { Cutoff } from "../types";
import { slotsOf } from "./slots";

const createdAt = new Date("2026-01-01T00:00Z");
const on = (localDate: string, stage = 1, kind: Cutoff["kind"] = "cut-off"): Cutoff => ({
  localDate,
  localTime: "17:00",
  zone: "Europe/Brussels",
  stage,
  kind,
});

/** Plays what a call's deadlines were, each list from the first of its month on. */
function playedThrough(...lists: Cutoff[][]) {
  const deadlines = lists.slice(1).map((after, at) => ({
    before: lists[at] ?? [],
    after,
    changedAt: new Date(Date.UTC(2026, at + 1, 1)),
  }));
  return slotsOf(lists.at(-1) ?? [], { createdAt, deadlines, others: [] }).map((slot) => ({
    slot: `${slot.stage}-${slot.place}`,
    day: slot.deadline.localDate,
    changes: slot.changes,
    gone: slot.goneAt !== null,
  }));
}

describe("a slot", () => {
  const [may, june, july, august] = ["05", "06", "07", "08"].map((month) => on(`2026-${month}-15`));
  if (!may || !june || !july || !august) throw new Error("no months");

  it("is kept by a deadline that moves", () => {
    expect(playedThrough([may], [june], [july])).toEqual([
      { slot: "1-1", day: "2026-07-15", changes: 2, gone: false },
    ]);
  });

  it("is kept by the cut-offs around one that moves or is added", () => {
    expect(playedThrough([may, july], [may, august], [may, june, august])).toEqual([
      { slot: "1-1", day: "2026-05-15", changes: 0, gone: false },
      { slot: "1-2", day: "2026-08-15", changes: 1, gone: false },
      { slot: "1-3", day: "2026-06-15", changes: 1, gone: false },
    ]);
  });

  it("is marked when its deadline vanishes, and taken again by one that comes back", () => {
    expect(playedThrough([july], [])).toMatchObject([{ slot: "1-1", gone: true, changes: 1 }]);
    expect(playedThrough([july], [], [august])).toEqual([
      { slot: "1-1", day: "2026-08-15", changes: 2, gone: false },
    ]);
  });

  it("stays as it was when its source forgets a cut-off that has passed", () => {
    const january = on("2026-01-15");
    expect(playedThrough([january, july], [july, august])).toEqual([
      { slot: "1-1", day: "2026-01-15", changes: 0, gone: false },
      { slot: "1-2", day: "2026-07-15", changes: 0, gone: false },
      { slot: "1-3", day: "2026-08-15", changes: 1, gone: false },
    ]);
  });

  it("is kept by a final day that is put off after it had passed", () => {
    expect(playedThrough([on("2026-01-15", 1, "final")], [on("2026-06-15", 1, "final")])).toEqual([
      { slot: "1-1", day: "2026-06-15", changes: 1, gone: false },
    ]);
  });

  it("is counted for each stage by itself", () => {
    const [first, second] = [on("2026-05-15", 1, "stage1"), on("2026-09-15", 2, "final")];
    expect(playedThrough([first, second], [first, on("2026-10-15", 2, "final")])).toEqual([
      { slot: "1-1", day: "2026-05-15", changes: 0, gone: false },
      { slot: "2-1", day: "2026-10-15", changes: 1, gone: false },
    ]);
  });
});

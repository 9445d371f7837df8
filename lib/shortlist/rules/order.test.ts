import { describe, expect, it } from "vitest";

import { madeCall } from "@/lib/calls/testing";
import { summarise } from "@/lib/calls/rules/summary";

import { shortlistInput, shortlistQuery } from "../validation";
import type { Stage } from "../vocabulary";
import { arrangeItems, byStage } from "./order";

const now = new Date("2026-11-23T09:00:00Z");

function kept(
  id: string,
  localDate: string,
  rest: Partial<{ stage: Stage; ownerId: string }> = {},
) {
  const deadlines = [
    { id, localDate, localTime: null, zone: "Europe/Brussels", stage: 1, kind: "final" as const },
  ];
  return {
    id,
    stage: rest.stage ?? ("watching" as const),
    ownerId: rest.ownerId ?? null,
    internalDeadlineOn: null,
    savedAt: now,
    call: summarise(madeCall({ id, deadlines, fund: id === "c" ? "ERDF" : "AMIF" }), now),
  };
}

const items = [
  kept("a", "2027-03-01", { stage: "preparing", ownerId: "anna" }),
  kept("b", "2026-12-01"),
  kept("c", "2026-01-01", { stage: "submitted" }),
];

function shown(said: Record<string, string | string[]>): string[] {
  return arrangeItems(items, shortlistInput.parse(said)).map(({ id }) => id);
}

describe("the shortlist as its address asks for it", () => {
  it("puts the nearest deadline first and what is over last", () => {
    expect(shown({})).toEqual(["b", "a", "c"]);
    expect(shown({ sort: "stage" })).toEqual(["b", "a", "c"]);
  });

  it("is narrowed by stage, owner, fund and deadline", () => {
    expect(shown({ stage: ["preparing", "submitted"] })).toEqual(["a", "c"]);
    expect(shown({ owner: "anna" })).toEqual(["a"]);
    expect(shown({ owner: "nobody" })).toEqual(["b", "c"]);
    expect(shown({ fund: "ERDF" })).toEqual(["c"]);
    expect(shown({ due: "30" })).toEqual(["b"]);
    expect(shown({ due: "past" })).toEqual(["c"]);
  });

  it("takes what it does not know as not said", () => {
    expect(shown({ stage: "xyz", fund: "XYZ", due: "7", sort: "size" })).toEqual(["b", "a", "c"]);
  });

  it("writes its address back without what is not said", () => {
    const input = shortlistInput.parse({ view: "board", stage: ["won"], owner: "anna" });
    expect(shortlistQuery(input)).toBe("view=board&stage=won&owner=anna");
    expect(shortlistQuery(shortlistInput.parse({}))).toBe("");
  });
});

it("puts every call into its stage on the board", () => {
  expect(byStage(items).map(({ stage, items: of }) => [stage, of.length])).toEqual([
    ["watching", 1],
    ["preparing", 1],
    ["submitted", 1],
    ["won", 0],
    ["lost", 0],
    ["dropped", 0],
  ]);
});

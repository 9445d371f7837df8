import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { judge, type LinkOutcome, type LinkStanding } from "./rules";

const start = new Date("2026-11-24T10:00:00Z");
const dayMs = 24 * 60 * 60 * 1000;
const onDay = (day: number) => new Date(start.getTime() + day * dayMs);
const answer = (status: number): LinkOutcome => ({ answered: true, status });
const silence = (reason: "no-such-host" | "forbidden-address" | "no-answer"): LinkOutcome => ({
  answered: false,
  reason,
});

/** Asks on these days and tells the state after each. */
function states(checks: readonly (readonly [number, LinkOutcome])[]) {
  let standing: LinkStanding | null = null;
  return checks.map(([day, outcome]) => {
    const judged: ReturnType<typeof judge> = judge(standing, outcome, onDay(day));
    standing = judged;
    return judged.state;
  });
}

describe("an address that calls lead to", () => {
  it.each([
    ["answers", answer(200), "valid", 7],
    ["answers without a page", answer(204), "valid", 7],
    ["wants a name", answer(401), "uncertain", 1],
    ["refuses machines", answer(403), "uncertain", 1],
    ["refuses the question", answer(405), "uncertain", 1],
    ["is asked too often", answer(429), "uncertain", 1],
    ["has trouble", answer(503), "uncertain", 1],
    ["is silent", silence("no-answer"), "uncertain", 1],
    ["has no page there", answer(404), "uncertain", 1],
    ["has no host", silence("no-such-host"), "uncertain", 1],
  ])("that %s is judged at once, and asked again in days", (_what, outcome, state, days) => {
    const judged = judge(null, outcome, start);
    expect([judged.state, judged.nextCheckAt]).toEqual([state, onDay(days)]);
  });

  it("is broken after three checks over three days", () => {
    const gone = answer(404);
    expect(
      states([
        [0, gone],
        [1, gone],
        [2, gone],
        [3, gone],
      ]),
    ).toEqual(["uncertain", "uncertain", "uncertain", "broken"]);
  });

  it("is not broken by many checks in one day, nor by two that lie far apart", () => {
    const gone = silence("no-such-host");
    expect(states([0, 0.1, 0.2, 0.3, 0.4].map((day) => [day, gone] as const)).at(-1)).toBe(
      "uncertain",
    );
    expect(
      states([
        [0, gone],
        [9, gone],
      ]).at(-1),
    ).toBe("uncertain");
  });

  it("is whole again as soon as it answers, and starts anew when it fails again", () => {
    const gone = answer(410);
    const story = [0, 1, 3, 4].map((day) => [day, gone] as const);
    expect(states([...story, [5, answer(200)], [6, gone]]).slice(-3)).toEqual([
      "broken",
      "valid",
      "uncertain",
    ]);
  });

  it("stays broken while it only refuses or is silent", () => {
    const gone = answer(404);
    const story = [0, 1, 3].map((day) => [day, gone] as const);
    expect(states([...story, [4, answer(503)], [5, silence("no-answer")]]).slice(-2)).toEqual([
      "broken",
      "broken",
    ]);
  });

  it("is never broken by what may pass by itself, however long", () => {
    const passing = fc.constantFrom(
      ...[401, 403, 405, 429, 500, 502, 503].map(answer),
      silence("no-answer"),
    );
    fc.assert(
      fc.property(fc.array(passing, { maxLength: 40 }), (outcomes) => {
        const found = states(outcomes.map((outcome, day) => [day, outcome] as const));
        expect(found).not.toContain("broken");
      }),
    );
  });
});

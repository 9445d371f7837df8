import { expect, it } from "vitest";

import { bucketCount, bucketsChosen } from "./state-filter";

it("adds up the states of a bucket", () => {
  const counts = [
    { value: "open", count: 4 },
    { value: "closing-soon", count: 3 },
    { value: "closed", count: 9 },
  ];
  expect(bucketCount("open", counts)).toBe(7);
});

it("tells whole buckets from a finer choice of states", () => {
  expect(bucketsChosen(["forthcoming", "planned"])).toEqual(["coming"]);
  expect(bucketsChosen(["forthcoming", "planned", "unknown"])).toEqual(["coming", "undated"]);
  expect(bucketsChosen(["forthcoming"])).toBeNull();
  expect(bucketsChosen([])).toBeNull();
});

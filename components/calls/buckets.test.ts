import { expect, it } from "vitest";

import { callStates } from "@/lib/calls/vocabulary";

import { bucketNames, bucketOf, buckets } from "./buckets";

it("puts every state into exactly one answer to whether one can apply", () => {
  const all = bucketNames.flatMap((name) => [...buckets[name]]);
  expect([...all].sort()).toEqual([...callStates].sort());
  for (const name of bucketNames)
    expect(buckets[name].map(bucketOf)).toEqual(buckets[name].map(() => name));
});

it("counts a call whose first stage is over as closed to new applicants", () => {
  expect(bucketOf("between-stages")).toBe("closed");
});

import { expect, it } from "vitest";

import type { CallState } from "@/lib/calls/vocabulary";
import { emptySearch } from "@/lib/search/validation";
import type { Hit } from "@/lib/search/types";

import { groupHits } from "./group-hits";

function hit(state: CallState, extent: "whole" | "part" | null): Hit {
  const reason = extent === null ? null : { extent, region: { code: "BE", name: "Belgium" } };
  return { call: { state }, coverageReason: reason } as unknown as Hit;
}

it("starts a new group where one can no longer apply now, and where coverage becomes partial", () => {
  const hits = [hit("open", "whole"), hit("planned", "whole"), hit("open", "part")];
  const groups = groupHits({ hits, input: emptySearch() });
  expect(groups.map(({ bucket, partly }) => [bucket, partly])).toEqual([
    ["open", false],
    ["coming", false],
    ["open", true],
  ]);
});

it("keeps results in one group when relevance or another order mixes the states", () => {
  const hits = [hit("open", null), hit("closed", null), hit("open", null)];
  expect(groupHits({ hits, input: { ...emptySearch(), q: "roma" } })).toHaveLength(1);
  expect(groupHits({ hits, input: { ...emptySearch(), sort: "budget" } })).toHaveLength(1);
});

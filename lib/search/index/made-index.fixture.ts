import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { CallRecord } from "@/lib/calls/types";

import { MadeRecord } from "../call.fixture";
import { parseSearch } from "../validation";
import { closeIndex, follow, newFollower } from "./follower";
import { type Found, searchIndex } from "./search";
import type { SearchIndex } from "./search-index";

/** The moment at which tests search. */
export const testNow = new Date("2026-11-23T12:00:00Z");

/** An index over some calls in a folder of its own. */
export interface MadeIndex {
  index: SearchIndex;
  /** Searches by a URL's query and gives the ids on the page with all counts. */
  find: (
    query: string | URLSearchParams,
    regions?: string[],
    now?: Date,
  ) => Found & { ids: string[] };
  close: () => void;
}

/** Makes an index over some calls, to be closed by the test. */
export async function madeIndex(calls: readonly CallRecord[]): Promise<MadeIndex> {
  const folder = mkdtempSync(path.join(tmpdir(), "citycalls-search-"));
  const follower = newFollower();
  const index = await follow(follower, new MadeRecord(calls), path.join(folder, "search.db"));
  return {
    index,
    find: (query, regions = [], now = testNow) => {
      const found = searchIndex(index, parseSearch(new URLSearchParams(query)).input, regions, now);
      return { ...found, ids: found.page.map((at) => index.columns.ids[at] ?? "") };
    },
    close: () => {
      closeIndex(follower);
      rmSync(folder, { recursive: true });
    },
  };
}

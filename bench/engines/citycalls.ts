import { follow, newFollower } from "@/lib/search/index/follower";
import { searchIndex } from "@/lib/search/index/search";
import { readCalls } from "@/lib/search/index/search-index";

import { benchNow, Corpus } from "../corpus";
import { measure, residentMemory, secondsSince } from "../measured";
import { makeQueries } from "../queries";

/* Our own index: `build` makes its file, `measure` opens it as a node in service would. */

const [size = "", file = "", step = ""] = process.argv.slice(2);
const calls = Number(size);

const corpus = step === "build" ? new Corpus() : null;
const feed = {
  mark: () => Promise.resolve({ recordId: "bench", changeSeq: calls }),
  changedAfter: (after: number, limit: number) => {
    const count = Math.min(limit, calls - after);
    const made = Array.from({ length: count }, (_, at) => corpus?.make(after + at + 1) ?? []);
    return Promise.resolve(made.flat());
  },
};

const start = performance.now();
const index = await follow(newFollower(), feed, file);
const buildSeconds = secondsSince(start);
const measured = await measure(step === "build" ? [] : makeQueries(), ({ input, regions }) => {
  const { page, total } = searchIndex(index, input, regions, benchNow);
  readCalls(index, page);
  return total;
});
const openSeconds = step === "build" ? null : buildSeconds;
const memory = residentMemory();
console.log(
  JSON.stringify({ engine: "citycalls", calls, ...measured, buildSeconds, openSeconds, memory }),
);

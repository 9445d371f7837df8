import MiniSearch from "minisearch";

import { callTiming } from "@/lib/calls/rules/state";
import type { CallRecord } from "@/lib/calls/types";
import { callStates, reaches } from "@/lib/calls/vocabulary";
import { ancestry, isWithin } from "@/lib/regions/rules/codes";
import { type CallFactsRow, factsOf } from "@/lib/search/index/facts";
import { facetNames, type FacetName } from "@/lib/search/vocabulary";

import { benchNow, Corpus } from "../corpus";
import { measure, residentMemory, secondsSince } from "../measured";
import { type BenchQuery, makeQueries } from "../queries";

/* MiniSearch in memory, with filters and facet counts as one would write them in JavaScript. */

interface Row {
  call: CallRecord;
  facts: CallFactsRow;
  state: string;
  rank: number;
}

const calls = Number(process.argv[2]);
const corpus = new Corpus();
const start = performance.now();
const index = new MiniSearch({ fields: ["title", "label", "summary"], idField: "at" });
const rows: Row[] = [];
for (let at = 0; at < calls; at++) {
  const call = corpus.make(at + 1);
  const { title, summary, code, programme, fund, managingBody } = call;
  const label = [code, programme, fund, managingBody].join(" ");
  index.add({ at, title, label, summary });
  rows.push({ call, facts: factsOf(call), state: callTiming(call, benchNow).state, rank: 0 });
}
rows
  .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  .forEach((row, rank) => {
    row.rank = rank;
  });
const buildSeconds = secondsSince(start);

function keyOf({ call, facts, state }: Row): string {
  const place = callStates.findIndex((each) => each === state);
  const reach = reaches.findIndex((each) => facts.facets.reach.includes(each));
  return `${String(place)} ${String(reach)} ${call.deadlines.at(-1)?.localDate ?? "9"} ${call.id}`;
}

function valuesOf({ facts, state }: Row, facet: FacetName): readonly string[] {
  if (facet === "state") return [state];
  // Nothing in the made-up corpus recurs.
  if (facet === "expected") return [];
  return facet === "programme" ? [facts.programme] : facts.facets[facet];
}

function search({ input, regions }: BenchQuery): number {
  const found = candidates(input.q);
  const chains = regions.map((region) => ({ region, chain: new Set(ancestry(region)) }));
  const counts = facetNames.map((facet) => ({ facet, byValue: new Map<string, number>() }));
  const filters = facetNames.filter((facet) => input[facet].length > 0);
  const hits: { row: Row; score: number }[] = [];
  for (const { row, score } of found) {
    if (chains.length > 0 && !chains.some(({ region, chain }) => isOpenTo(row, region, chain)))
      continue;
    const failed = filters.filter((facet) => {
      const chosen: readonly string[] = input[facet];
      return !valuesOf(row, facet).some((value) => chosen.includes(value));
    });
    if (failed.length > 1) continue;
    if (failed.length === 0) hits.push({ row, score });
    for (const { facet, byValue } of counts) {
      if (failed.length === 1 && failed[0] !== facet) continue;
      for (const value of valuesOf(row, facet)) byValue.set(value, (byValue.get(value) ?? 0) + 1);
    }
  }
  hits.sort((a, b) => b.score - a.score || a.row.rank - b.row.rank);
  const first = (input.page - 1) * input.pageSize;
  hits.slice(first, first + input.pageSize);
  return hits.length;
}

function candidates(q: string): { row: Row; score: number }[] {
  if (q === "") return rows.map((row) => ({ row, score: 0 }));
  const options = {
    combineWith: "AND",
    boost: { title: 4, label: 2 },
    prefix: (_term: string, at: number, terms: string[]) => at === terms.length - 1,
  } as const;
  return index.search(q, options).flatMap((result) => {
    const row = rows[Number(result.id)];
    return row ? [{ row, score: result.score }] : [];
  });
}

function isOpenTo({ facts }: Row, region: string, chain: ReadonlySet<string>): boolean {
  const { include, exclude } = facts.coverage;
  if (exclude.some((code) => chain.has(code))) return false;
  return include.some((code) => chain.has(code) || isWithin(code, region));
}

const measured = await measure(makeQueries(), search);
const memory = residentMemory();
console.log(
  JSON.stringify({
    engine: "minisearch",
    calls,
    ...measured,
    buildSeconds,
    openSeconds: null,
    memory,
  }),
);

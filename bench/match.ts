import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { organisationTypes, projectRoles, targetGroups } from "@/db/vocabulary";
import { demandsOf } from "@/lib/calls/rules/demands";
import { callState } from "@/lib/calls/rules/state";
import type { CallRecord } from "@/lib/calls/types";
import { judgeIndex } from "@/lib/matching/queries/judge-index";
import { likelyCeiling } from "@/lib/matching/queries/likely-ceiling";
import { bestOf } from "@/lib/matching/rules/order";
import { judgeFor } from "@/lib/matching/rules/judge";
import type { MatchProfile } from "@/lib/matching/types";
import { Random } from "@/lib/random.fixture";
import { listRegions } from "@/lib/regions/queries";
import { euCountries } from "@/lib/regions/vocabulary";
import { follow, newFollower } from "@/lib/search/index/follower";
import { readCalls, type SearchIndex } from "@/lib/search/index/search-index";
import { themes } from "@/lib/themes/vocabulary";

import { benchNow, Corpus } from "./corpus";
import { percentiles, residentMemory, secondsSince } from "./measured";

const sizes = [10_000, 100_000];
const profileCount = 60;
const pageSize = 20;
const resultFile = "bench/results/match.json";

/**
 * Measures what the page of matches costs: every call judged by nine criteria for one profile, put
 * into order, and the first page read. Beside it, what one would do without facts kept in memory:
 * read every call and judge it.
 */
export async function benchMatch(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-bench-match-"));
  const results = [];
  try {
    const wanted = process.argv[3] === undefined ? sizes : [Number(process.argv[3])];
    for (const calls of wanted) results.push(await measureSize(calls, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [smallest] = results;
  const goals = [
    {
      goal: "p95 ms for 10,000 calls, the page of matches whole",
      reached: smallest?.ours.p95,
      limit: 50,
      isMet: (smallest?.ours.p95 ?? Infinity) <= 50,
    },
  ];
  console.table(goals);
  mkdirSync(path.dirname(resultFile), { recursive: true });
  const [load] = os.loadavg();
  const machine = { node: process.version, cores: os.cpus().length, loadAtEnd: load };
  writeFileSync(resultFile, `${JSON.stringify({ machine, results, goals }, null, 2)}\n`);
  console.log(`Written to ${resultFile}`);
}

async function measureSize(calls: number, folder: string) {
  const file = path.join(folder, `match-${String(calls)}.db`);
  const index = await follow(newFollower(), feedOf(calls), file);
  const profiles = makeProfiles();
  const start = performance.now();
  match(index, profiles[0]);
  const firstMs = Math.round((performance.now() - start) * 10) / 10;
  const found = { fits: 0, couldFit: 0, doesNotFit: 0 };
  const ours = time(profiles, (profile) => {
    const groups = match(index, profile);
    found.fits += groups.fits.length;
    found.couldFit += groups["could-fit"].length;
    found.doesNotFit += groups["does-not-fit"].length;
  });
  const memory = residentMemory();
  const all = [...index.columns.ids.keys()];
  const reading = time(profiles.slice(0, 5), (profile) => {
    const judge = judgeFor(profile, likelyCeiling(profile));
    for (const call of readCalls(index, all)) {
      judge.whole({ demands: demandsOf(call), state: callState(call, benchNow) });
    }
  });
  index.db.close();
  const measured = { calls, profiles: profiles.length, ours, firstMs, reading, memory, found };
  console.table({ calls, ours, "reading every call": reading, "first ms": firstMs, memory });
  return measured;
}

function match(index: SearchIndex, profile: MatchProfile | undefined) {
  if (!profile) throw new Error("There is no profile to match.");
  const groups = judgeIndex(index, profile, benchNow);
  bestOf(groups["does-not-fit"], 8);
  const page = [...groups.fits, ...groups["could-fit"]].slice(0, pageSize);
  readCalls(
    index,
    page.map(({ at }) => at),
  );
  return groups;
}

/** Milliseconds by the clock, and of a processor: what is left when other programs are taken out. */
function time(profiles: readonly MatchProfile[], work: (profile: MatchProfile) => void) {
  for (const profile of profiles.slice(0, 5)) work(profile);
  const times = profiles.map((profile) => {
    const busy = process.cpuUsage();
    const start = performance.now();
    work(profile);
    const clock = performance.now() - start;
    const { user, system } = process.cpuUsage(busy);
    return { clock, processor: (user + system) / 1000 };
  });
  const processor = percentiles(times.map((each) => each.processor));
  return { ...percentiles(times.map((each) => each.clock)), processor };
}

function feedOf(calls: number) {
  const corpus = new Corpus();
  const started = performance.now();
  return {
    mark: () => Promise.resolve({ recordId: "bench", changeSeq: calls }),
    changedAfter: (after: number, limit: number) => {
      const count = Math.min(limit, calls - after);
      const made = Array.from({ length: count }, (_, at) => asking(corpus, after + at + 1));
      if (after + count === calls)
        console.log(`${String(calls)} calls made: ${String(secondsSince(started))} s`);
      return Promise.resolve(made);
    },
  };
}

/** The calls of the other benches ask for no partners; a third of these do, as real ones. */
function asking(corpus: Corpus, number: number): CallRecord {
  const call = corpus.make(number);
  if (number % 3 !== 0) return call;
  return { ...call, partnersMin: 1 + (number % 5), partnerCountriesMin: 1 + (number % 4) };
}

/** From the three answers of a quick match to a profile in which everything is answered. */
function makeProfiles(): MatchProfile[] {
  const random = new Random(11);
  const nuts3 = listRegions(3).map(({ code }) => code);
  return Array.from({ length: profileCount }, (_, number) => {
    const whole = number % 2 === 0;
    const some = <T>(list: readonly T[], share: number) =>
      whole ? list.filter(() => random.chance(share)) : [];
    return {
      type: random.pick(organisationTypes),
      regions: [{ code: random.pick(nuts3) ?? "BE234", place: null }],
      themes: [random.pick(themes), random.pick(themes)],
      targetGroups: some(targetGroups, 0.4),
      role: whole ? random.pick(projectRoles) : null,
      partners: some(euCountries, 0.15).map((country) => ({ name: country, country })),
      capacity: whole ? random.between(1, 50) * 1_000_000 : null,
      projectMin: whole && random.chance(0.3) ? 10_000_000 : null,
      projectMax: whole && random.chance(0.3) ? 500_000_000 : null,
      languages: some(["en", "fr", "de", "nl"], 0.5),
    };
  });
}

import { readFileSync } from "node:fs";

import type { BenchQuery } from "./queries";

/** What one way of searching took. Times in milliseconds, memory in megabytes. */
export interface Measured {
  engine: string;
  calls: number;
  queries: number;
  p50: number;
  p95: number;
  byKind: Record<string, { p50: number; p95: number }>;
  /** The same in time of a processor: what is left when other programs on the machine are taken out. */
  processor: { p50: number; p95: number };
  /** Getting ready: building what is built once. */
  buildSeconds: number;
  /** Opening what was built, where that is a step of its own. */
  openSeconds: number | null;
  memory: number;
  /** How many calls each query found, to see that engines answer the same question. */
  totals: number[];
}

/** Times each query once, after a first run of a tenth of them that warms the machine up. */
export async function measure(
  queries: readonly BenchQuery[],
  search: (query: BenchQuery) => Promise<number> | number,
): Promise<Pick<Measured, "queries" | "p50" | "p95" | "byKind" | "processor" | "totals">> {
  for (const query of queries.slice(0, Math.ceil(queries.length / 10))) await search(query);
  const times: { kind: string; time: number; processor: number }[] = [];
  const totals: number[] = [];
  for (const query of queries) {
    const busy = process.cpuUsage();
    const start = performance.now();
    totals.push(await search(query));
    const time = performance.now() - start;
    const { user, system } = process.cpuUsage(busy);
    times.push({ kind: query.kind, time, processor: (user + system) / 1000 });
  }
  const kinds = [...new Set(times.map(({ kind }) => kind))];
  return {
    queries: queries.length,
    ...percentiles(times.map(({ time }) => time)),
    processor: percentiles(times.map(({ processor }) => processor)),
    byKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        percentiles(times.filter((each) => each.kind === kind).map(({ time }) => time)),
      ]),
    ),
    totals,
  };
}

/** Gives seconds since `start`, to a tenth. */
export function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 100) / 10;
}

/** Gives the memory this process holds now, in megabytes. */
export function residentMemory(): number {
  return Math.round(process.memoryUsage().rss / 1e6);
}

/** Gives the median and the 95th percentile, to a hundredth. */
export function percentiles(times: readonly number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const time = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return Math.round(time * 100) / 100;
  };
  return { p50: at(0.5), p95: at(0.95) };
}

/** Gives the memory another process holds now, in megabytes; 0 when it has ended. */
export function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

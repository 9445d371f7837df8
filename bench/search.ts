import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import type { Measured } from "./measured";

const sizes = [10_000, 100_000];
const resultFile = "bench/results/search.json";

/**
 * Measures one search with its page and all facets, ours beside PostgreSQL and MiniSearch. Each
 * runs in a process of its own, one after the other; ours is built in one and measured in another,
 * so that its memory is that of a node in service.
 */
export async function benchSearch(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-bench-"));
  const measured: Measured[] = [];
  try {
    const wanted = process.argv[3] === undefined ? sizes : [Number(process.argv[3])];
    for (const calls of wanted) {
      const file = path.join(folder, `search-${String(calls)}.db`);
      const built = await inProcess("citycalls", String(calls), file, "build");
      const ours = await inProcess("citycalls", String(calls), file, "measure");
      measured.push({ ...ours, buildSeconds: built.buildSeconds });
      measured.push(await inProcess("minisearch", String(calls)));
      measured.push(await inProcess("postgres", String(calls)));
      rmSync(file, { force: true });
      printTable(measured.filter((each) => each.calls === calls));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const goals = judge(measured);
  console.table(goals);
  mkdirSync(path.dirname(resultFile), { recursive: true });
  const [load] = os.loadavg();
  const machine = { node: process.version, cores: os.cpus().length, loadAtEnd: load };
  const results = measured.map(({ totals, ...rest }) => ({ ...rest, found: sum(totals) }));
  writeFileSync(resultFile, `${JSON.stringify({ machine, results, goals }, null, 2)}\n`);
  console.log(`Written to ${resultFile}`);
}

/** Runs one engine in a Node of its own and reads what it measured from its last line. */
function inProcess(engine: string, ...args: string[]): Promise<Measured> {
  console.log(`${engine} ${args[0] ?? ""} calls ${args[2] ?? ""}…`);
  const heap = engine === "minisearch" ? ["--max-old-space-size=12000"] : [];
  const program = [...heap, "--import", "tsx", `bench/engines/${engine}.ts`, ...args];
  const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const last = output.trim().split("\n").at(-1) ?? "";
      if (code === 0) resolve(JSON.parse(last) as Measured);
      else reject(new Error(`The bench of ${engine} ended with ${String(code)}.`));
    });
  });
}

function printTable(measured: readonly Measured[]): void {
  console.table(
    measured.map(
      ({ engine, calls, queries, p50, p95, processor, memory, buildSeconds, totals }) => ({
        engine,
        calls,
        queries,
        "p50 ms": p50,
        "p95 ms": p95,
        // PostgreSQL works in processes of its own, whose time we do not see.
        "p95 processor ms": engine === "postgres" ? null : processor.p95,
        "memory MB": engine === "postgres" ? null : memory,
        "build s": buildSeconds,
        found: sum(totals),
      }),
    ),
  );
  console.table(
    Object.fromEntries(
      measured.map(({ engine, byKind }) => [
        engine,
        Object.fromEntries(
          Object.entries(byKind).map(([kind, { p50, p95 }]) => [
            kind,
            `${String(p50)} / ${String(p95)}`,
          ]),
        ),
      ]),
    ),
  );
}

/** Holds what was measured against what the search promises. */
function judge(measured: readonly Measured[]) {
  const of = (engine: string, calls: number) =>
    measured.find((each) => each.engine === engine && each.calls === calls);
  const largest = Math.max(...measured.map(({ calls }) => calls));
  const smallest = Math.min(...measured.map(({ calls }) => calls));
  const ours = of("citycalls", largest);
  const p95 = (engine: string) => of(engine, largest)?.p95 ?? 0;
  const growth = (ours?.p95 ?? 0) / (of("citycalls", smallest)?.p95 ?? 1);
  const goal = (name: string, reached: number, limit: number, isMet: boolean) => ({
    goal: name,
    reached: Math.round(reached * 10) / 10,
    limit,
    isMet,
  });
  const timesPostgres = p95("postgres") / p95("citycalls");
  const timesMiniSearch = p95("minisearch") / p95("citycalls");
  return [
    goal("p95 ms", p95("citycalls"), 20, p95("citycalls") <= 20),
    goal("times faster than PostgreSQL, p95", timesPostgres, 10, timesPostgres >= 10),
    goal("times faster than MiniSearch, p95", timesMiniSearch, 1, timesMiniSearch >= 1),
    goal("memory MB", ours?.memory ?? 0, 400, (ours?.memory ?? 0) <= 400),
    goal("growth of p95", growth, largest / smallest, growth <= largest / smallest),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

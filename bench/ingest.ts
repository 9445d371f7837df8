import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { createGzip } from "node:zlib";

import { z } from "zod";

import { killImports } from "../lib/sources/runs/killed-import.fixture";
import { freePort } from "../scripts/steps/postgres.mjs";

import { residentOf, secondsSince } from "./measured";
import { portalRow } from "./portal-rows";

/*
 * What taking in a source costs: a portal day of 1,000 rows, the same again, 100,000 calls from a
 * file while the web answers, and imports killed at random moments. Each import is a process of its
 * own, `npm run ingest`, so that its memory is its own; the web is the built product.
 */

const day = 1_000;
const many = Number(process.env.BENCH_CALLS ?? 100_000);
const kills = Number(process.env.BENCH_KILLS ?? 50);
const requestEveryMs = 100;
const idleSeconds = 15;

interface Import {
  what: string;
  seconds: number;
  /** The run's own time, without starting the program. */
  ownSeconds: number;
  memory: number;
  result: string;
}

/** Measures and prints a table; the same as JSON in `bench/results/ingest.json`. */
export async function benchIngest(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-bench-ingest-"));
  try {
    const small = await writeRows(path.join(folder, "day.json.gz"), day);
    const large = await writeRows(path.join(folder, "large.json.gz"), many);
    const dayFolder = path.join(folder, "day");
    const imports = [
      await importFile("a portal day", small, dayFolder),
      await importFile("the same again", small, dayFolder),
    ];
    const web = await importUnderLoad(large, path.join(folder, "large"));
    imports.push(web.import);
    const killed = await killImports(newFolder(folder, "killed"), { kills, calls: 2_000 });
    report({ imports, web: web.answers, caughtUp: web.caughtUp, killed });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function newFolder(folder: string, name: string): string {
  const made = path.join(folder, name);
  mkdirSync(made);
  return made;
}

async function writeRows(file: string, count: number): Promise<string> {
  const gzip = createGzip({ level: 1 });
  const written = once(gzip.pipe(createWriteStream(file)), "finish");
  gzip.write("[");
  for (let number = 0; number < count; number += 1) {
    const text = `${number === 0 ? "" : ","}${JSON.stringify(portalRow(number))}`;
    if (!gzip.write(text)) await once(gzip, "drain");
  }
  gzip.end("]");
  await written;
  return file;
}

async function importFile(what: string, file: string, dataDir: string): Promise<Import> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/ingest.ts", "ft-portal", "--file", file],
    { env: { ...process.env, DATA_DIR: dataDir }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const lines: string[] = [];
  const watched = watchMemory(child);
  const output = createInterface({ input: child.stdout });
  output.on("line", (line) => lines.push(line));
  await once(child, "close");
  const result = lines.find((line) => line.includes("added")) ?? lines.join(" ");
  const own = /in ([\d.]+) s/.exec(result)?.[1] ?? "NaN";
  return {
    what,
    seconds: secondsSince(start),
    ownSeconds: Number(own),
    memory: watched(),
    result,
  };
}

/** Watches how much memory a process holds at most, in megabytes. */
function watchMemory(child: ChildProcess): () => number {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, residentOf(child.pid ?? 0));
  }, 100);
  child.on("close", () => {
    clearInterval(timer);
  });
  return () => Math.round(most);
}

async function importUnderLoad(file: string, dataDir: string) {
  const server = await startServer(dataDir);
  try {
    const before = await measureWeb(server.url, (taken) => taken > idleSeconds * 1000);
    let ended = false;
    const what = `${many.toLocaleString("en")} from a file, the web answering`;
    const running = importFile(what, file, dataDir).finally(() => {
      ended = true;
    });
    const meanwhile = await measureWeb(server.url, () => ended);
    const imported = await running;
    const followed = performance.now();
    await untilFound(server.url, many);
    const caughtUp = secondsSince(followed);
    const after = await measureWeb(server.url, (taken) => taken > idleSeconds * 1000);
    return { import: imported, caughtUp, answers: { before, meanwhile, after } };
  } finally {
    server.child.kill();
  }
}

/** Waits until the node's index holds so many of the imported calls. */
async function untilFound(url: string, count: number): Promise<void> {
  let found = 0;
  while (found < count) {
    await setTimeout(1000);
    const answer = await fetch(`${url}/api/v1/calls?fund=CERV&pageSize=1`);
    found = z.object({ total: z.number() }).parse(await answer.json()).total;
  }
}

/** Asks for the search page at a steady pace and gives how long answers took, in milliseconds. */
async function measureWeb(url: string, isOver: (takenMs: number) => boolean) {
  const times: number[] = [];
  const start = performance.now();
  while (!isOver(performance.now() - start)) {
    const asked = performance.now();
    const answer = await fetch(`${url}/api/v1/calls?q=integration&region=BE2&pageSize=20`);
    await answer.text();
    if (answer.ok) times.push(performance.now() - asked);
    await setTimeout(requestEveryMs);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
  return { requests: times.length, p50: at(0.5), p95: at(0.95) };
}

async function startServer(dataDir: string): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    {
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATA_DIR: dataDir,
        PORT: String(port),
        WORKER: "off",
      },
      stdio: "ignore",
    },
  );
  const url = `http://127.0.0.1:${String(port)}`;
  while (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error("Build the pages first: npm run build");
    await setTimeout(100);
  }
  return { url, child };
}

function report(results: {
  imports: Import[];
  web: Record<string, { requests: number; p50: number; p95: number }>;
  /** Seconds after the import until the node's index had taken all of it in. */
  caughtUp: number;
  killed: Awaited<ReturnType<typeof killImports>>;
}): void {
  console.table(results.imports);
  console.table(results.web);
  console.log(`The node's index had everything ${results.caughtUp.toFixed(0)} s after the import.`);
  console.log(
    `${String(results.killed.kills)} kills: ${String(results.killed.mixed.length)} mixed calls, ` +
      `${String(results.killed.complete)} of 2000 complete after the next run`,
  );
  mkdirSync("bench/results", { recursive: true });
  writeFileSync("bench/results/ingest.json", `${JSON.stringify(results, null, 2)}\n`);
}

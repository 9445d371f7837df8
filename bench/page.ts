import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import autocannon from "autocannon";

import { freePort } from "../scripts/steps/postgres.mjs";

/*
 * What the search page costs over HTTP, beside otherwise empty pages of the same HTML size on the
 * same server: one whose bytes are plain text, and one whose bytes are plain list markup. The empty
 * pages exist in a copy of the project alone, so that the product has no page for its own benchmark.
 */

const seconds = 10;
const rounds = 3;
const connections = 8;

const emptyPage = `
export default async function EmptyPage({ searchParams }) {
  const { bytes, as } = await searchParams;
  if (as === "text") return <p>{"x".repeat(Number(bytes))}</p>;
  const items = Array.from({ length: Number(bytes) }, (_, place) => place);
  return <ul>{items.map((place) => <li key={place}><a href="#x">Item {place}</a></li>)}</ul>;
}
`;

interface Measured {
  page: string;
  bytes: number;
  perSecond: number[];
}

/** Builds the copy, measures the pages in turn, and prints requests a second and their ratio. */
export async function benchPage(): Promise<void> {
  const folder = copyProject();
  const server = await startServer(folder);
  try {
    const search = `${server.url}/en?place=Gent`;
    const bytes = await sizeOf(search);
    const text = await fitted(`${server.url}/en/empty?as=text&bytes=`, bytes);
    const markup = await fitted(`${server.url}/en/empty?as=list&bytes=`, bytes);
    report(
      await measure([
        ["search page", search],
        ["empty page, text", text],
        ["empty page, list", markup],
      ]),
    );
  } finally {
    server.process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sources by copy, the packages by hard link: a symbolic link would lead out of the project. */
function copyProject(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-bench-"));
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const file of files.split("\n").filter(Boolean)) cpSync(file, path.join(folder, file));
  execFileSync("cp", ["-al", "node_modules", path.join(folder, "node_modules")]);
  const page = path.join(folder, "app/[locale]/empty");
  mkdirSync(page, { recursive: true });
  writeFileSync(path.join(page, "page.jsx"), emptyPage);
  const next = "node_modules/next/dist/bin/next";
  execFileSync(process.execPath, [next, "build"], { cwd: folder, stdio: "ignore" });
  return folder;
}

async function startServer(folder: string): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    { cwd: folder, env: { ...process.env, DATA_DIR: path.join(folder, "var") }, stdio: "ignore" },
  );
  const url = `http://127.0.0.1:${String(port)}`;
  for (;;) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return { url, process: server };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function sizeOf(url: string): Promise<number> {
  return (await (await fetch(url)).arrayBuffer()).byteLength;
}

/** Finds the filling with which the page weighs as much as wanted, within one per cent. */
async function fitted(url: string, wanted: number): Promise<string> {
  const empty = await sizeOf(`${url}0`);
  const perUnit = ((await sizeOf(`${url}1000`)) - empty) / 1000;
  return `${url}${String(Math.round((wanted - empty) / perUnit))}`;
}

async function measure(pages: readonly [string, string][]): Promise<Measured[]> {
  const measured = await Promise.all(
    pages.map(async ([page, url]) => ({
      page,
      url,
      bytes: await sizeOf(url),
      perSecond: [] as number[],
    })),
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const { url, perSecond } of measured) {
      const { requests } = await autocannon({
        url,
        connections,
        duration: round === 0 ? 3 : seconds,
      });
      if (round > 0) perSecond.push(requests.average);
    }
  }
  return measured;
}

function report(measured: readonly Measured[]): void {
  const median = (numbers: readonly number[]) =>
    numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const [search] = measured;
  const rows = measured.map(({ page, bytes, perSecond }) => ({
    page,
    kB: Math.round(bytes / 1024),
    "requests/s": Math.round(median(perSecond)),
    "search page / this": Number((median(search?.perSecond ?? []) / median(perSecond)).toFixed(2)),
  }));
  console.table(rows);
  mkdirSync("bench/results", { recursive: true });
  const file = "bench/results/page.json";
  writeFileSync(file, `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
  console.log(`Written to ${file}`);
}

import { createReadStream } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";

import { migrateRecord } from "@/db/client/migrate";
import { closeRecord } from "@/db/client/record";
import { now } from "@/lib/clock";
import { ensureSources } from "@/lib/sources/commands/ensure-sources";
import { getRunFigures, listSourceIds } from "@/lib/sources/runs/queries";
import { startRun } from "@/lib/sources/runs/start-run";
import { startupFailure } from "@/lib/startup-failure";

/* npm run ingest -- <source> [--file F] [--dry-run]: one run of a source, with its progress. */

const barWidth = 30;
const lookEveryMs = 200;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { file: { type: "string" }, "dry-run": { type: "boolean", default: false } },
});

try {
  await migrateRecord();
  await ensureSources(now());
  process.exitCode = await ingest(positionals[0] ?? "");
} catch (error) {
  console.error(startupFailure(error));
  process.exitCode = 1;
} finally {
  await closeRecord();
}

async function ingest(sourceId: string): Promise<number> {
  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
  });
  const started = await startRun(sourceId, "command", {
    ...(values.file === undefined ? {} : { file: createReadStream(values.file) }),
    dryRun: values["dry-run"],
    signal: stop.signal,
  });
  if (!started.ok) return explain(sourceId, started.message);
  const outcome = await withProgress(started.runId, started.finished);
  console.log(await summaryOf(started.runId));
  return outcome === "failed" || outcome === "held" ? 1 : 0;
}

async function explain(sourceId: string, message: string): Promise<number> {
  const sentences: Record<string, string> = {
    "not-found": `There is no source "${sourceId}". Name one of: ${(await listSourceIds()).join(", ")}.`,
    running: `${sourceId} is running already. Wait until that run has ended.`,
    "missing-setting": `${sourceId} needs a setting that is missing; .env.example names it.`,
  };
  console.error(sentences[message] ?? message);
  return 1;
}

/** Draws how far the run is, on a terminal alone. */
async function withProgress<T>(runId: string, finished: Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return finished;
  const ended = finished.then(() => true);
  for (let over = false; !over;) {
    const run = await getRunFigures(runId);
    if (run) process.stderr.write(`\r${bar(run.read, run.expected)}`);
    over = await Promise.race([ended, setTimeout(lookEveryMs, false)]);
  }
  process.stderr.write("\n");
  return finished;
}

function bar(read: number, expected: number | null): string {
  if (expected === null || expected === 0) return `${String(read)} calls read`;
  const share = Math.min(1, read / expected);
  const full = Math.round(share * barWidth);
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${String(read)} of ${String(expected)}`;
}

async function summaryOf(runId: string): Promise<string> {
  const run = await getRunFigures(runId);
  if (!run) return "The run has left no trace.";
  const { added, changed, unchanged, kept, vanished, rejected } = run;
  const figures = { added, changed, unchanged, "for review": kept, vanished, rejected };
  const told = Object.entries(figures).map(([name, count]) => `${String(count)} ${name}`);
  const seconds = (run.endedAt ?? run.startedAt).getTime() - run.startedAt.getTime();
  const why = run.reason === null ? "" : ` (${run.reason}: ${run.detail ?? ""})`;
  return `${run.outcome}${why} in ${(seconds / 1000).toFixed(1)} s: ${told.join(", ")}`;
}

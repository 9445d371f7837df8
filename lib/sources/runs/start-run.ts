import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import { appDb, transaction } from "@/db/client/record";
import { runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";
import { fail, type Result, succeed } from "@/lib/actions/result";
import { now as presentMoment } from "@/lib/clock";
import { log } from "@/lib/log";
import { findAdapter } from "@/lib/sources/adapters/all";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { Adapter, SourceContext, SourcePage } from "@/lib/sources/types";
import type { RunOutcome, RunTrigger } from "@/lib/sources/vocabulary";

import { newContext } from "./context";
import { type Ending, endRun } from "./end-run";
import { leaseSource } from "./lease";
import { hasShrunk } from "./rules";
import { countStaged, type Reading, stagePages } from "./stage";
import { takeIn } from "./take-in";

/** What to read instead of the live service, and how far to go with it. */
export interface RunOptions {
  /** A file of the source's own form. */
  file?: AsyncIterable<Uint8Array>;
  /** Drafts somebody has looked at already, as those of an upload. */
  pages?: AsyncIterable<SourcePage>;
  /** False when the pages are only part of what the source has: nothing then counts as vanished. */
  whole?: boolean;
  /** True to stop before anything changes; the run is then discarded. */
  dryRun?: boolean;
  signal?: AbortSignal;
}

/** A run that has begun: its id at once, what came of it later. */
export interface StartedRun {
  runId: string;
  finished: Promise<RunOutcome>;
}

type Source = typeof sources.$inferSelect;

/**
 * Starts a run of a source and goes on with it in the background. `conflict` while another run has
 * the source, `invalid` when a setting it needs is missing.
 */
export async function startRun(
  sourceId: string,
  trigger: RunTrigger,
  options: RunOptions = {},
): Promise<Result<StartedRun>> {
  const [source] = await appDb().select().from(sources).where(eq(sources.id, sourceId));
  const adapter = source ? findAdapter(source.adapter) : null;
  if (!source || !adapter) return fail("not-found");
  const live = options.file === undefined && options.pages === undefined;
  if (live && adapter.missingSetting?.()) return fail("invalid", "missing-setting");
  const runId = randomUUID();
  if (!(await leaseSource(sourceId, runId, presentMoment()))) return fail("conflict", "running");
  await transaction(async (tx) => {
    await tx.insert(runs).values({
      id: runId,
      sourceId,
      trigger,
      outcome: "running",
      startedAt: presentMoment(),
      ...nothingYet,
    });
  });
  return succeed({ runId, finished: runToEnd({ runId, source, adapter, trigger }, options) });
}

const nothingYet = {
  read: 0,
  rejected: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  kept: 0,
  vanished: 0,
};

interface Running {
  runId: string;
  source: Source;
  adapter: Adapter;
  trigger: RunTrigger;
}

async function runToEnd(running: Running, options: RunOptions): Promise<RunOutcome> {
  const { runId, source } = running;
  const run = { runId, sourceId: source.id };
  try {
    const pages = pagesOf(running, newContext(running, options), options);
    const reading = await stagePages(pages, run, presentMoment);
    return await endRun(running, await judge(running, reading, options), presentMoment());
  } catch (error) {
    const failure =
      error instanceof SourceFailure ? error : new SourceFailure("unexpected", String(error));
    if (failure !== error) log.error({ error, ...run }, "a run ended unexpectedly");
    const ending: Ending = { outcome: "failed", reason: failure.reason, detail: failure.message };
    return endRun(running, ending, presentMoment());
  }
}

function pagesOf(
  { adapter, source }: Running,
  context: SourceContext,
  { file, pages }: RunOptions,
): AsyncIterable<SourcePage> {
  if (pages) return pages;
  if (!file) return adapter.read(context);
  if (adapter.readFile) return adapter.readFile(file, context);
  throw new SourceFailure("not-configured", `${source.id} does not read files`);
}

/** Decides what becomes of everything that was read, and takes it in when nothing speaks against it. */
async function judge(
  { runId, source, trigger }: Running,
  reading: Reading,
  { whole = true, dryRun = false }: RunOptions,
): Promise<Ending> {
  const staged = await countStaged(appDb(), runId);
  if (staged.calls === 0) {
    const detail = `no call could be read; ${String(reading.rejected)} rows were rejected`;
    return { outcome: "failed", reason: "empty", detail };
  }
  if (dryRun) return { outcome: "discarded", changed: staged.changed, calls: staged.calls };
  if (whole && trigger !== "upload" && hasShrunk(source.lastCount, staged.calls)) {
    const detail = `${String(staged.calls)} calls after ${String(source.lastCount)}`;
    return { outcome: "held", reason: "shrunk", detail };
  }
  const taking = { runId, sourceId: source.id, whole, showsToday: trigger !== "start" };
  const saved = await takeIn({ ...taking, now: presentMoment() });
  return { outcome: "done", ...saved, calls: staged.calls, whole };
}

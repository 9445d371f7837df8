import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

import { openRecord } from "@/db/client/record";
import { listCallsChangedAfter } from "@/lib/calls/queries/records";
import type { CallRecord } from "@/lib/calls/types";
import { aDraft } from "@/lib/calls/testing";
import type { SourceDraft } from "@/lib/sources/validation";

/** What became of a record whose imports were killed. */
export interface KillReport {
  kills: number;
  /** Calls whose facts are of more than one edition: what must never be. */
  mixed: string[];
  /** Calls of the last edition after one import that was let live. */
  complete: number;
}

const callsMax = 60_000;

/** Makes the calls of an edition; every fact of each tells which edition it is of. */
export function editionOf(edition: number, calls: number): SourceDraft[] {
  return Array.from({ length: calls }, (_, number) =>
    aDraft({
      externalKey: `K${String(number)}`,
      code: `K-${String(number)}`,
      title: `Call ${String(number)} of edition ${String(edition)}`,
      officialUrl: `https://example.eu/${String(number)}`,
      budgetTotal: edition,
      grantMax: edition,
      objectives: [`ESO4.${String((edition % 13) + 1)}`],
      deadlines: aDraft().deadlines.map((deadline) => ({
        ...deadline,
        localDate: `2027-02-${String((edition % 28) + 1).padStart(2, "0")}`,
      })),
    }),
  );
}

/**
 * Imports one edition after the other into a record of its own, killing each import at a random
 * moment, and looks at every call after each kill; then lets one import live.
 */
export async function killImports(
  folder: string,
  { kills, calls, random = Math.random }: { kills: number; calls: number; random?: () => number },
): Promise<KillReport> {
  const file = path.join(folder, "killed.db");
  const settled = await importEdition(file, 0, calls);
  const mixed: string[] = [];
  for (let edition = 1; edition <= kills; edition += 1) {
    await killedImport(file, edition, calls, random() * settled);
    mixed.push(...(await listMixed(file)));
  }
  await importEdition(file, kills + 1, calls);
  const all = await readCalls(file);
  const complete = all.filter(({ budgetTotal }) => budgetTotal === kills + 1).length;
  return { kills, mixed: [...mixed, ...all.flatMap((call) => mixedName(call))], complete };
}

/** Gives how long an import took once it had begun, in milliseconds. */
async function importEdition(file: string, edition: number, calls: number): Promise<number> {
  const child = startImport(file, edition, calls);
  const ended = once(child, "exit");
  await begun(child);
  const start = performance.now();
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`An import that was let live ended with ${String(code)}.`);
  return performance.now() - start;
}

async function killedImport(
  file: string,
  edition: number,
  calls: number,
  afterMs: number,
): Promise<void> {
  const child = startImport(file, edition, calls);
  const ended = once(child, "exit");
  await begun(child);
  await Promise.race([setTimeout(afterMs), ended]);
  child.kill("SIGKILL");
  await ended;
}

function startImport(file: string, edition: number, calls: number): ChildProcess {
  const child = path.join(import.meta.dirname, "killed-import.child.ts");
  return spawn(process.execPath, ["--import", "tsx", child, String(edition), String(calls)], {
    env: { ...process.env, DATABASE_URL: `file:${file}`, LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function begun(child: ChildProcess): Promise<void> {
  if (!child.stdout) throw new Error("The import cannot be heard.");
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
}

async function listMixed(file: string): Promise<string[]> {
  return (await readCalls(file)).flatMap(mixedName);
}

function mixedName(call: CallRecord): string[] {
  const edition = call.budgetTotal ?? -1;
  const [expected] = editionOf(edition, 1);
  const isWhole =
    call.title.endsWith(` of edition ${String(edition)}`) &&
    call.grantMax === edition &&
    call.objectives.join() === expected?.objectives.join() &&
    call.deadlines.map(({ localDate }) => localDate).join() ===
      expected.deadlines.map(({ localDate }) => localDate).join();
  return isWhole ? [] : [call.externalKey];
}

async function readCalls(file: string): Promise<CallRecord[]> {
  const record = openRecord({ engine: "sqlite", file });
  try {
    return await listCallsChangedAfter(0, callsMax, record.reader);
  } finally {
    await record.close();
  }
}

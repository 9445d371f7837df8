import { SourceFailure } from "@/lib/sources/source-failure";
import type { SourceContext } from "@/lib/sources/types";

import { currentRows } from "./query";
import { readRow, type ReadCall, type ReadRow, type Reading } from "./row";
import { searchRows } from "./search";

const scansMax = 5;
/** So many are needed, and mostly enough: progress is told of these. */
const scansUsual = 2;

/** What of a scan concerns us: each call once from first hand and once from others. */
interface Scan {
  readonly calls: ReadonlyMap<string, ReadCall>;
  readonly problems: readonly ReadRow[];
}

/**
 * Reads all current rows until two scans running find the same ones: pages shift while the portal
 * works, and one scan alone misses some. Throws `SourceFailure` ("unstable", "empty").
 */
export async function agreedRows(context: SourceContext, reading: Reading): Promise<ReadRow[]> {
  let before: Scan | null = null;
  for (let scanned = 0; scanned < scansMax; scanned += 1) {
    const scan = await scanOnce(context, reading, Math.min(scanned, scansUsual - 1));
    if (before !== null && isSame(before, scan)) {
      if (scan.calls.size > 0) return inOrder(scan);
      throw new SourceFailure("empty", "The portal listed nothing, twice.");
    }
    before = scan;
  }
  throw new SourceFailure("unstable", `No two of ${scansMax} scans running found the same rows.`);
}

async function scanOnce(context: SourceContext, reading: Reading, before: number): Promise<Scan> {
  const calls = new Map<string, ReadCall>();
  const problems: ReadRow[] = [];
  let n = 0;
  const onPage = (seen: number, total: number) =>
    context.showProgress(before * total + seen, scansUsual * total);
  for await (const row of searchRows(context, currentRows, onPage)) {
    n += 1;
    const read = readRow(row, n, reading);
    if (read.kind === "problem") problems.push(read);
    if (read.kind !== "call") continue;
    const name = `${read.key} ${read.isFirstHand ? "own" : "other"}`;
    const held = calls.get(name);
    // Of equals the lowest reference, so that the same one is taken every day.
    if (held === undefined || read.reference < held.reference) calls.set(name, read);
  }
  return { calls, problems };
}

function isSame(before: Scan, scan: Scan): boolean {
  return (
    before.calls.size === scan.calls.size &&
    [...scan.calls.keys()].every((name) => before.calls.has(name))
  );
}

function inOrder({ calls, problems }: Scan): ReadRow[] {
  const sorted = [...calls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
  return [...sorted, ...problems];
}

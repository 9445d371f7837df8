import { and, count, inArray, isNull, ne } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { listCallRecords } from "@/lib/calls/queries/records";
import { type Compared, whyTwins } from "@/lib/calls/rules/twins";

import { askEditor, closeQuestions, mergeQuestion } from "./ask-editor";
import { mergeCalls } from "./merge-calls";
import { type Change, idOf, type Origin } from "./write-changes";

/** The bundled calls: what a live source says of the same code stands in their place. */
const bundled = "catalogue";

/** What can make two calls one; a change of anything else is no reason to look. */
const telling = new Set(["code", "officialUrl", "title", "deadlines"]);

/** Two calls that a rule has made one. */
export interface RuledMerge {
  keptId: string;
  mergedId: string;
}

/**
 * Offers calls of other sources that may be the same as those just written, as merges. A bundled
 * call whose code a live source now gives is merged at once, which an editor can take back. Gives
 * what was merged.
 */
export async function offerMerges(
  tx: Database,
  changes: readonly Change[],
  origin: Origin,
): Promise<RuledMerge[]> {
  const isNew = new Set(changes.flatMap((one) => (one.held ? [] : [idOf(one, origin)])));
  const written = changes
    .filter(({ held, judged }) => !held || judged.changes.some(({ fact }) => telling.has(fact)))
    .filter(({ held }) => (held?.record.mergedInto ?? null) === null)
    .map((change) => comparedOf(change, origin));
  const others = await listCandidates(tx, written, origin.sourceId);
  if (others.length === 0) return [];
  const merges: RuledMerge[] = [];
  const holders = await countHolders(tx, written);
  for (const call of written) {
    for (const other of others) {
      const why = whyTwins(call, other, holders.get(call.officialUrl) ?? 0);
      if (why === null) continue;
      const merge = await offer(tx, { call, other, why, isNew }, origin);
      if (merge) merges.push(merge);
    }
  }
  return merges;
}

function comparedOf(change: Change, origin: Origin): Compared {
  const { code, officialUrl, title, deadlines } = change.judged.content;
  const { sourceId } = origin;
  return { id: idOf(change, origin), sourceId, code, officialUrl, title, deadlines };
}

interface Offered {
  call: Compared;
  other: Compared;
  why: string;
  /** The ids of calls nobody knew before. */
  isNew: ReadonlySet<string>;
}

async function offer(
  tx: Database,
  { call, other, why, isNew }: Offered,
  { now }: Origin,
): Promise<RuledMerge | null> {
  const isBundled = (one: Compared) => one.sourceId === bundled;
  const question = mergeQuestion(call.id, other.id, why);
  if (why !== "code" || isBundled(call) === isBundled(other)) {
    await askEditor(tx, [question], now);
    return null;
  }
  const [kept, merged] = isBundled(call) ? [other, call] : [call, other];
  await askEditor(tx, [{ ...question, callId: kept.id, otherCallId: merged.id }], now);
  await closeQuestions(tx, [question.key], "merged", now);
  const pair = { keptId: kept.id, mergedId: merged.id };
  const silent = isNew.has(kept.id);
  return (await mergeCalls(tx, { ...pair, by: "rule", now, silent })) ? pair : null;
}

async function listCandidates(
  tx: Database,
  written: readonly Compared[],
  sourceId: string,
): Promise<Compared[]> {
  if (written.length === 0) return [];
  const columns = [
    { column: calls.code, values: written.flatMap(({ code }) => code ?? []) },
    { column: calls.officialUrl, values: written.map(({ officialUrl }) => officialUrl) },
    { column: calls.title, values: written.map(({ title }) => title) },
  ];
  const found = new Set<string>();
  for (const { column, values } of columns) {
    const rows = await tx
      .select({ id: calls.id })
      .from(calls)
      .where(and(inArray(column, values), ne(calls.sourceId, sourceId), isNull(calls.mergedInto)));
    for (const { id } of rows) found.add(id);
  }
  return found.size === 0 ? [] : listCallRecords([...found], tx);
}

/** Counts the calls that each address of some calls belongs to. */
async function countHolders(
  tx: Database,
  written: readonly Compared[],
): Promise<Map<string, number>> {
  const addresses = [...new Set(written.map(({ officialUrl }) => officialUrl))];
  const rows = await tx
    .select({ officialUrl: calls.officialUrl, holders: count() })
    .from(calls)
    .where(and(inArray(calls.officialUrl, addresses), isNull(calls.mergedInto)))
    .groupBy(calls.officialUrl);
  return new Map(rows.map(({ officialUrl, holders }) => [officialUrl, holders]));
}

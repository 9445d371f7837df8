import { and, asc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { linkChecks, reviewItems } from "@/db/schema/desk";
import { isShownRow } from "@/lib/calls/queries/shown";

/** The columns of a call that lead somewhere. */
export const linkColumns = [calls.officialUrl, calls.sourceUrl] as const;

/** Lists the addresses of calls everybody sees that are to be asked now, the longest due first. */
export async function listDueLinks(
  { now, limit }: { now: Date; limit: number },
  db: Database = appDb(),
): Promise<string[]> {
  const due = new Map<string, number>();
  for (const column of linkColumns) {
    const rows = await db
      .selectDistinct({ url: sql<string>`${column}`, at: linkChecks.nextCheckAt })
      .from(calls)
      .leftJoin(linkChecks, eq(linkChecks.url, column))
      .where(
        and(
          isShownRow,
          sql`${column} <> ''`,
          or(isNull(linkChecks.url), lte(linkChecks.nextCheckAt, now)),
        ),
      )
      .orderBy(asc(linkChecks.nextCheckAt), asc(column))
      .limit(limit);
    for (const { url, at } of rows) due.set(url, at?.getTime() ?? 0);
  }
  return [...due.entries()]
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([url]) => url);
}

/** Reads how one address stands; `null` when it was never asked. */
export async function getLinkCheck(url: string, db: Database = appDb()) {
  const [row] = await db.select().from(linkChecks).where(eq(linkChecks.url, url));
  return row ?? null;
}

/** Reads how addresses stand, by address; one that was never asked is left out. */
export async function listLinkChecks(urls: readonly string[], db: Database = appDb()) {
  if (urls.length === 0) return new Map<string, typeof linkChecks.$inferSelect>();
  const rows = await db
    .select()
    .from(linkChecks)
    .where(inArray(linkChecks.url, [...urls]));
  return new Map(rows.map((row) => [row.url, row]));
}

/** Lists the calls everybody sees that lead to an address. */
export async function listCallsLinking(url: string, db: Database): Promise<string[]> {
  const rows = await db
    .select({ id: calls.id })
    .from(calls)
    .where(and(isShownRow, or(eq(calls.officialUrl, url), eq(calls.sourceUrl, url))))
    .orderBy(asc(calls.id));
  return rows.map(({ id }) => id);
}

/** Lists the open questions about broken links whose call no longer leads there, or is no longer seen. */
export async function listIdleLinkItems(db: Database = appDb()): Promise<string[]> {
  const rows = await db
    .select({
      id: reviewItems.id,
      url: reviewItems.note,
      official: calls.officialUrl,
      source: calls.sourceUrl,
      publication: calls.publication,
      mergedInto: calls.mergedInto,
    })
    .from(reviewItems)
    .innerJoin(calls, eq(calls.id, reviewItems.callId))
    .where(and(eq(reviewItems.kind, "broken-link"), isNull(reviewItems.resolvedAt)));
  return rows
    .filter(
      ({ url, official, source, publication, mergedInto }) =>
        (url !== official && url !== source) || publication !== "published" || mergedInto !== null,
    )
    .map(({ id }) => id);
}

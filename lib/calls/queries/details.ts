import { and, asc, desc, eq, ne, notInArray } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { callLinks, callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { sources } from "@/db/schema/sources";
import { standingNotes } from "@/lib/calls/rules/notes";
import { isShown } from "@/lib/calls/rules/shown";
import type { CallRecord } from "@/lib/calls/types";

import { listFactNotes } from "./fact-notes";
import { getCallRecord, withLists } from "./records";
import { isShownRow } from "./shown";

/** What only the desk did with a call, and says nothing to whoever wants to apply. */
const deskOnly = ["publication", "mergedInto"];

/** Lists how the facts of a call changed, newest first, as everybody may read it. */
export async function listCallRevisions(callId: string, db: Database = appDb()) {
  return db
    .select({
      id: callRevisions.id,
      fact: callRevisions.fact,
      before: callRevisions.before,
      after: callRevisions.after,
      changedAt: callRevisions.changedAt,
    })
    .from(callRevisions)
    .where(and(eq(callRevisions.callId, callId), notInArray(callRevisions.fact, deskOnly)))
    .orderBy(desc(callRevisions.changedAt), asc(callRevisions.fact), asc(callRevisions.id));
}

/** Lists where the facts of a call rest when they are not simply the source's. */
export async function listCallFacts(callId: string, db: Database = appDb()) {
  return standingNotes(await listFactNotes(callId, db));
}

/** Lists further addresses of a call: its text, form and guides. */
export async function listCallLinks(callId: string, db: Database = appDb()) {
  return db
    .select({ url: callLinks.url, label: callLinks.label })
    .from(callLinks)
    .where(eq(callLinks.callId, callId))
    .orderBy(asc(callLinks.label), asc(callLinks.url));
}

/** Reads the source a call comes from. */
export async function getCallSource(sourceId: string, db: Database = appDb()) {
  const [source] = await db
    .select({
      id: sources.id,
      name: sources.name,
      url: sources.url,
      licence: sources.licence,
      attribution: sources.attribution,
      lastCheckedAt: sources.lastCheckedAt,
    })
    .from(sources)
    .where(eq(sources.id, sourceId));
  return source ?? null;
}

/**
 * Finds a call that everybody sees by what a person or a program holds: its id, its official code
 * or its slug. One that turned out to be another leads to that one.
 */
export async function findCall(key: string, db: Database = appDb()): Promise<CallRecord | null> {
  for (const name of ["slug", "id", "code"] as const) {
    const call = await getCallRecord({ name, value: key }, db);
    const shown = call?.mergedInto
      ? await getCallRecord({ name: "id", value: call.mergedInto }, db)
      : call;
    if (shown && isShown(shown)) return shown;
  }
  return null;
}

/** Lists the other topics of the same call, and the call they belong to, ordered by code. */
export async function listSiblings(
  call: Pick<CallRecord, "id" | "sourceId" | "parentKey">,
  db: Database = appDb(),
): Promise<CallRecord[]> {
  if (call.parentKey === null) return [];
  const rows = await db
    .select()
    .from(calls)
    .where(
      and(
        eq(calls.sourceId, call.sourceId),
        eq(calls.parentKey, call.parentKey),
        ne(calls.id, call.id),
        isShownRow,
      ),
    )
    .orderBy(asc(calls.externalKey));
  return withLists(rows, db);
}

/** Lists the calls of one programme, the candidates for earlier and later editions. */
export async function listProgrammeCalls(
  programme: string,
  db: Database = appDb(),
): Promise<CallRecord[]> {
  const rows = await db
    .select()
    .from(calls)
    .where(and(isShownRow, eq(calls.programme, programme)))
    .orderBy(asc(calls.id));
  return withLists(rows, db);
}

/** Lists where else a call was listed, as what turned out to be the same: the source, its page and code. */
export async function listOtherListings(callId: string, db: Database = appDb()) {
  return db
    .select({
      id: calls.id,
      source: sources.name,
      code: calls.code,
      officialUrl: calls.officialUrl,
    })
    .from(calls)
    .innerJoin(sources, eq(sources.id, calls.sourceId))
    .where(eq(calls.mergedInto, callId))
    .orderBy(asc(sources.name), asc(calls.id));
}

import { asc, inArray } from "drizzle-orm";
import { z } from "zod";

import type { Database } from "@/db/client/types";
import { callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { deadlineKinds } from "@/db/vocabulary";

import type { CallHistory } from "../types";

/** The facts, besides its deadlines, that the entry of a call shows. */
const shownFacts: ReadonlySet<string> = new Set([
  "title",
  "withdrawn",
  "fund",
  "cofinancingRate",
  "grantMin",
  "grantMax",
  "currency",
  "budgetTotal",
  "partnersMin",
  "partnerCountriesMin",
]);

/** Deadlines as a revision keeps them; what an older release wrote otherwise counts as none. */
const cutoffs = z
  .array(
    z.object({
      localDate: z.string(),
      localTime: z.string().nullable(),
      zone: z.string(),
      stage: z.number(),
      kind: z.enum(deadlineKinds),
    }),
  )
  .catch([]);

/** Reads what of some calls has changed in what a calendar shows of them, by call. */
export async function listHistories(
  callIds: readonly string[],
  db: Database,
): Promise<Map<string, CallHistory>> {
  if (callIds.length === 0) return new Map();
  const ids = [...new Set(callIds)];
  const made = await db
    .select({ id: calls.id, createdAt: calls.createdAt })
    .from(calls)
    .where(inArray(calls.id, ids));
  const rows = await db
    .select({
      callId: callRevisions.callId,
      fact: callRevisions.fact,
      before: callRevisions.before,
      after: callRevisions.after,
      changedAt: callRevisions.changedAt,
    })
    .from(callRevisions)
    .where(inArray(callRevisions.callId, ids))
    .orderBy(asc(callRevisions.changedAt), asc(callRevisions.id));
  const byCall = new Map<string, Revision[]>(ids.map((id) => [id, []]));
  for (const { callId, ...revision } of rows) byCall.get(callId)?.push(revision);
  return new Map(
    made.map(({ id, createdAt }) => [id, { createdAt, ...historyOf(byCall.get(id) ?? []) }]),
  );
}

interface Revision {
  fact: string;
  before: unknown;
  after: unknown;
  changedAt: Date;
}

function historyOf(revisions: readonly Revision[]): Omit<CallHistory, "createdAt"> {
  return {
    deadlines: revisions
      .filter(({ fact }) => fact === "deadlines")
      .map(({ before, after, changedAt }) => ({
        before: cutoffs.parse(before),
        after: cutoffs.parse(after),
        changedAt,
      })),
    others: revisions.filter(({ fact }) => shownFacts.has(fact)).map(({ changedAt }) => changedAt),
  };
}

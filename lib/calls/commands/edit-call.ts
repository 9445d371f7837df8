import { isDeepStrictEqual } from "node:util";

import { lockCalls } from "@/db/change-seq";
import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { fail, type Failure, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import type { DeskFacts } from "@/lib/calls/form/validation";
import { listFactNotes, listRevisionsSince } from "@/lib/calls/queries/fact-notes";
import { getCallRecord } from "@/lib/calls/queries/records";
import { changedFacts, contentOf, type FactChange } from "@/lib/calls/rules/content";
import { draftOf } from "@/lib/calls/rules/draft-of";
import { missingToPublish } from "@/lib/calls/rules/publishable";
import type { CallRecord } from "@/lib/calls/types";
import type { CallDraft } from "@/lib/calls/validation";
import { deskSourceId } from "@/lib/calls/vocabulary";

import { lockFacts, withEditor } from "./edit-locks";
import { writeEdit } from "./write-edit";

/** The call as the editor's form showed it: its change number, and when that change was. */
export interface SeenCall {
  callId: string;
  version: number;
  seenAt: Date;
}

/** Facts of a call as an editor states them; what is not among them stays as it is. */
export type EditedFacts = Partial<DeskFacts & { withdrawn: boolean }>;

/**
 * Writes the facts an editor changed and locks each against the call's source. When somebody else
 * has changed a fact since the form was made, nothing is written and each such fact is named.
 */
export async function editCall(
  admin: Admin,
  { callId, version, seenAt }: SeenCall,
  facts: EditedFacts,
  now: Date,
): Promise<Result<{ changed: string[] }>> {
  return transaction(async (tx) => {
    await lockCalls(tx);
    const record = await getCallRecord({ name: "id", value: callId }, tx);
    if (!record) return fail("not-found");
    const notes = await listFactNotes(callId, tx);
    const draft = { ...draftOf(record, notes), ...facts };
    const refused =
      (await changedMeanwhile(tx, record, draft, { version, seenAt })) ??
      unpublishable(record, draft);
    if (refused) return refused;
    const changes = changedFacts(record, contentOf(draft));
    await keep(tx, admin, { record, draft, changes }, now);
    return succeed({ changed: changes.map(({ fact }) => fact) });
  });
}

async function keep(
  tx: Database,
  admin: Admin,
  { record, draft, changes }: { record: CallRecord; draft: CallDraft; changes: FactChange[] },
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  // What was added by hand has no source that could take a fact back.
  const own = record.sourceId === deskSourceId;
  const facts = changes.map(({ fact }) => fact);
  const noted = own ? draft : { ...draft, facts: withEditor(draft.facts, facts) };
  await writeEdit(tx, admin, { record, draft: noted, changes }, now);
  if (!own) await lockFacts(tx, admin, record.id, changes, now);
}

/** Says which facts somebody else changed: those this editor left alone, and those both changed. */
async function changedMeanwhile(
  tx: Database,
  record: CallRecord,
  draft: CallDraft,
  seen: Pick<SeenCall, "version" | "seenAt">,
): Promise<Failure | null> {
  if (record.changeSeq === seen.version) return null;
  const mine: Record<string, unknown> = { ...contentOf(draft) };
  const fields: Record<string, string> = {};
  for (const { fact, before, changedBy } of await listRevisionsSince(record.id, seen.seenAt, tx)) {
    if (!(fact in mine) || fact in fields) continue;
    const untouched = isDeepStrictEqual(mine[fact], before);
    fields[fact] = `${untouched ? "theirs" : "both"}\n${changedBy ?? ""}`;
  }
  return Object.keys(fields).length === 0 ? null : fail("conflict", "conflict", fields);
}

/** Everybody sees a published call, so an edit may not take from it what publishing asks for. */
function unpublishable(record: CallRecord, draft: CallDraft): Failure | null {
  if (record.publication === "draft") return null;
  const already = new Set(missingToPublish(record).map(({ fact }) => fact));
  const deadlines = draft.deadlines.map((deadline) => ({ id: "", ...deadline }));
  const missing = missingToPublish({ ...record, ...draft, deadlines }).filter(
    ({ fact }) => !already.has(fact),
  );
  if (missing.length === 0) return null;
  const fields = missing.map(({ fact, problem }) => [fact, problem] as const);
  return fail("invalid", "stillPublished", Object.fromEntries(fields));
}

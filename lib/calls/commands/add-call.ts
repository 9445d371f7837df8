import { randomUUID } from "node:crypto";

import { takeChangeSeqs } from "@/db/change-seq";
import { transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { sources } from "@/db/schema/sources";
import { type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import type { DeskFacts } from "@/lib/calls/form/validation";
import { contentOf } from "@/lib/calls/rules/content";
import { callId, callSlug } from "@/lib/calls/rules/identity";
import { deskSourceId } from "@/lib/calls/vocabulary";

import { factColumns } from "./write-changes";
import { writeRevisions } from "./write-edit";
import { writeLists } from "./write-lists";

const desk = {
  id: deskSourceId,
  adapter: "desk",
  name: "Editor's desk",
  licence: "CC BY 4.0",
  attribution: "CityCalls",
};

/** Adds a call by hand, as a draft that the desk alone sees. */
export async function addCall(
  admin: Admin,
  facts: DeskFacts,
  now: Date,
): Promise<Result<{ callId: string }>> {
  const externalKey = randomUUID();
  const id = callId(deskSourceId, externalKey);
  const seenOn = now.toISOString().slice(0, 10);
  const draft = { ...facts, externalKey, seenOn, parent: null, withdrawn: false, facts: [] };
  const content = contentOf(draft);
  return transaction(async (tx) => {
    await tx.insert(sources).values(desk).onConflictDoNothing();
    await tx.insert(calls).values({
      ...factColumns(content),
      id,
      slug: callSlug(facts.title, id),
      sourceId: deskSourceId,
      externalKey,
      seenOn,
      lastCheckedAt: now,
      publication: "draft",
      createdAt: now,
      updatedAt: now,
      changeSeq: await takeChangeSeqs(tx, 1),
    });
    await writeLists(tx, [{ callId: id, content, facts: [] }]);
    const added = { fact: "publication", before: null, after: "draft" };
    await writeRevisions(tx, { callId: id, changedBy: admin.name, changedAt: now }, [added]);
    return succeed({ callId: id });
  });
}

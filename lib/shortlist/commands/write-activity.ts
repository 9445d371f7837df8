import { randomUUID } from "node:crypto";

import type { Database } from "@/db/client/types";
import { activities } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";

import type { ActivityKind } from "../vocabulary";

/** One thing a member did, as it is written down. */
export interface Deed {
  kind: ActivityKind;
  /** The kept call it concerns; `null` for what concerns the organisation. */
  itemId: string | null;
  before?: string | number | null;
  after?: string | number | null;
}

/** Writes down what a member did, in the transaction that does it. */
export async function writeActivity(
  tx: Database,
  member: Member,
  deeds: readonly Deed[],
  now: Date,
): Promise<void> {
  if (deeds.length === 0) return;
  await tx.insert(activities).values(
    deeds.map(({ kind, itemId, before = null, after = null }) => ({
      id: randomUUID(),
      organisationId: member.organisationId,
      itemId,
      actorId: member.id,
      kind,
      before,
      after,
      happenedAt: now,
    })),
  );
}

import { and, desc, eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { users } from "@/db/schema/people";
import { dismissals } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";
import { isShownRow } from "@/lib/calls/queries/shown";

import type { Dismissal } from "../types";

/** Lists what the member's organisation has said is not for it, the latest first. */
export async function listDismissals(member: Member, db = appDb()): Promise<Dismissal[]> {
  return db
    .select({
      callId: dismissals.callId,
      slug: calls.slug,
      title: calls.title,
      titleLanguage: calls.titleLanguage,
      reason: dismissals.reason,
      by: users.name,
      dismissedAt: dismissals.dismissedAt,
    })
    .from(dismissals)
    .innerJoin(calls, eq(calls.id, dismissals.callId))
    .leftJoin(users, eq(users.id, dismissals.dismissedBy))
    .where(and(eq(dismissals.organisationId, member.organisationId), isShownRow))
    .orderBy(desc(dismissals.dismissedAt), desc(dismissals.callId));
}

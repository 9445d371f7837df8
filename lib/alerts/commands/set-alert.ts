import { and, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { searchAlerts } from "@/db/schema/events";
import { organisations } from "@/db/schema/organisations";
import { messageSettings } from "@/db/schema/reminders";
import { savedSearches } from "@/db/schema/shortlist";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";
import { resolvedSettings } from "@/lib/reminders/queries/settings";
import type { SendTimeSettings } from "@/lib/reminders/types";

import { nextTurn } from "../rules/turns";
import type { SetAlertInput } from "../validation";
import { type AlertRhythm, nothingTold } from "../vocabulary";

/**
 * Has a member hear of a search of their organisation so often, or no more. A new alert tells at once
 * what is there; another rhythm goes on from what was told last.
 */
export async function setAlert(
  member: Member,
  { searchId, rhythm }: SetAlertInput,
  now: Date,
): Promise<Result<{ rhythm: SetAlertInput["rhythm"]; name: string }>> {
  return transaction(async (tx) => {
    const [search] = await tx
      .select({ name: savedSearches.name })
      .from(savedSearches)
      .where(
        and(
          eq(savedSearches.id, searchId),
          eq(savedSearches.organisationId, member.organisationId),
        ),
      );
    if (!search) return fail("not-found");
    if (rhythm === "never") await tx.delete(searchAlerts).where(own(member, searchId));
    else await choose(tx, member, { searchId, rhythm }, now);
    return succeed({ rhythm, name: search.name });
  });
}

function own({ id }: Member, searchId: string) {
  return and(eq(searchAlerts.searchId, searchId), eq(searchAlerts.userId, id));
}

async function choose(
  tx: Database,
  member: Member,
  { searchId, rhythm }: { searchId: string; rhythm: AlertRhythm },
  now: Date,
): Promise<void> {
  const [held] = await tx.select().from(searchAlerts).where(own(member, searchId));
  if (held?.rhythm === rhythm) return;
  const isNew = held === undefined || held.cursor === nothingTold;
  const nextAt = isNew ? now : nextTurn(rhythm, await settingsOf(tx, member), now);
  const alert = { searchId, userId: member.id, rhythm, cursor: nothingTold };
  await tx
    .insert(searchAlerts)
    .values({ ...alert, nextAt, createdAt: now })
    .onConflictDoUpdate({
      target: [searchAlerts.searchId, searchAlerts.userId],
      set: { rhythm, nextAt },
    });
}

async function settingsOf(tx: Database, member: Member): Promise<SendTimeSettings> {
  const [own = null] = await tx
    .select()
    .from(messageSettings)
    .where(eq(messageSettings.userId, member.id));
  const [organisation] = await tx
    .select({ regions: organisations.regions })
    .from(organisations)
    .where(eq(organisations.id, member.organisationId));
  return resolvedSettings(own, null, organisation?.regions[0]?.code ?? "EU");
}

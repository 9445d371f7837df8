import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { memberships, organisations } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { messageSettings } from "@/db/schema/reminders";
import { shortlistItems } from "@/db/schema/shortlist";
import { resolvedSettings } from "@/lib/reminders/queries/settings";
import type { SendTimeSettings } from "@/lib/reminders/types";

import { toldStages } from "../vocabulary";

/** A member whose organisation keeps a call and still works on it. */
export interface Watcher {
  userId: string;
  email: string;
  locale: string;
  organisationId: string;
  organisationName: string;
  settings: SendTimeSettings;
}

/** Lists who keeps one of these calls, each once, also under a twin that was merged into it. */
export async function listWatchers(tx: Database, callIds: readonly string[]): Promise<Watcher[]> {
  const ids = [...callIds];
  const rows = await tx
    .selectDistinct({
      userId: users.id,
      email: users.email,
      locale: users.locale,
      organisationId: organisations.id,
    })
    .from(shortlistItems)
    .innerJoin(calls, eq(calls.id, shortlistItems.callId))
    .innerJoin(organisations, eq(organisations.id, shortlistItems.organisationId))
    .innerJoin(memberships, eq(memberships.organisationId, organisations.id))
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        or(inArray(calls.id, ids), inArray(calls.mergedInto, ids)),
        isNull(shortlistItems.removedAt),
        inArray(shortlistItems.stage, [...toldStages]),
      ),
    )
    .orderBy(asc(users.id));
  if (rows.length === 0) return [];
  const settings = await settingsOf(
    tx,
    rows.map(({ userId }) => userId),
  );
  const places = await tx
    .select({ id: organisations.id, name: organisations.name, regions: organisations.regions })
    .from(organisations)
    .where(inArray(organisations.id, [...new Set(rows.map((row) => row.organisationId))]));
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return rows.map((row) => {
    const place = placeOf.get(row.organisationId);
    const region = place?.regions[0]?.code ?? "EU";
    const own = settings.get(row.userId) ?? null;
    const resolved = resolvedSettings(own, null, region);
    return { ...row, organisationName: place?.name ?? "", settings: resolved };
  });
}

async function settingsOf(tx: Database, userIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(messageSettings)
    .where(inArray(messageSettings.userId, [...userIds]));
  return new Map(rows.map((row) => [row.userId, row]));
}

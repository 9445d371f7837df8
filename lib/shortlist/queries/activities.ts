import { and, asc, desc, eq, inArray } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { users } from "@/db/schema/people";
import { activities, shortlistItems } from "@/db/schema/shortlist";
import type { Member } from "@/lib/auth/viewer";

import type { Activity } from "../types";
import { activityKinds } from "../vocabulary";

export const activitiesPerPage = 50;

interface Asked {
  /** Only what concerned this kept call. */
  itemId?: string;
  page?: number;
}

/**
 * Lists what members of the organisation did, newest first, one page at a time; one more than a
 * page holds tells that there is another.
 */
export async function listActivities(
  member: Member,
  { itemId, page = 1 }: Asked,
  db: Database = appDb(),
): Promise<{ activities: Activity[]; more: boolean }> {
  const own = eq(activities.organisationId, member.organisationId);
  const rows = await db
    .select({
      id: activities.id,
      kind: activities.kind,
      actorName: users.name,
      actorEmail: users.email,
      before: activities.before,
      after: activities.after,
      at: activities.happenedAt,
      call: { slug: calls.slug, title: calls.title, titleLanguage: calls.titleLanguage },
    })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.actorId))
    .leftJoin(shortlistItems, eq(shortlistItems.id, activities.itemId))
    .leftJoin(calls, eq(calls.id, shortlistItems.callId))
    .where(itemId === undefined ? own : and(own, eq(activities.itemId, itemId)))
    .orderBy(desc(activities.happenedAt), asc(activities.id))
    .limit(activitiesPerPage + 1)
    .offset((page - 1) * activitiesPerPage);
  const nameOf = await readNames(rows, db);
  const shown = rows.slice(0, activitiesPerPage).flatMap((row) => {
    const kind = activityKinds.find((known) => known === row.kind);
    if (kind === undefined) return [];
    const value = (said: unknown) => textOf(said, kind === "ownerId" ? nameOf : null);
    const { id, at, call } = row;
    const actor = row.actorName ?? row.actorEmail;
    return { id, kind, actor, at, call, before: value(row.before), after: value(row.after) };
  });
  return { activities: shown, more: rows.length > activitiesPerPage };
}

/** The log keeps ids of people, so that a name goes with its account. */
async function readNames(
  rows: readonly { kind: string; before: unknown; after: unknown }[],
  db: Database,
): Promise<Map<string, string>> {
  const ids = rows
    .filter(({ kind }) => kind === "ownerId")
    .flatMap(({ before, after }) => [before, after])
    .filter((id) => typeof id === "string");
  if (ids.length === 0) return new Map();
  const named = await db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(inArray(users.id, ids));
  return new Map(named.map(({ id, name, email }) => [id, name ?? email]));
}

function textOf(value: unknown, names: Map<string, string> | null): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  return names === null ? String(value) : (names.get(String(value)) ?? null);
}

import { asc, eq, getTableColumns } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { calendarFeeds } from "@/db/schema/feeds";
import { messages } from "@/db/schema/messages";
import {
  invitations,
  joinRequests,
  memberships,
  organisationDomains,
  organisations,
} from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { reminderSettings } from "@/db/schema/reminders";
import {
  activities,
  checklistItems,
  dismissals,
  notes,
  savedSearches,
  shortlistItems,
} from "@/db/schema/shortlist";

import { type ExportRow, part, type Part } from "./parts";

/** Everything held about an organisation, by its id. People are named by ids, and in `members`. */
export const organisationParts: readonly Part<string>[] = [
  part("organisation", {
    table: organisations,
    columns: getTableColumns(organisations),
    where: (id) => eq(organisations.id, id),
    order: [organisations.id],
  }),
  { name: "members", table: memberships, read: readMembers },
  part("invitations", {
    table: invitations,
    columns: {
      email: invitations.email,
      role: invitations.role,
      invitedBy: invitations.invitedBy,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      revokedAt: invitations.revokedAt,
    },
    where: (id) => eq(invitations.organisationId, id),
    order: [invitations.createdAt, invitations.id],
  }),
  part("calendars", {
    table: calendarFeeds,
    columns: {
      kind: calendarFeeds.kind,
      userId: calendarFeeds.userId,
      createdAt: calendarFeeds.createdAt,
      revokedAt: calendarFeeds.revokedAt,
    },
    where: (id) => eq(calendarFeeds.organisationId, id),
    order: [calendarFeeds.createdAt, calendarFeeds.id],
  }),
  part("messages", {
    table: messages,
    columns: { userId: messages.userId, kind: messages.kind, createdAt: messages.createdAt },
    where: (id) => eq(messages.organisationId, id),
    order: [messages.createdAt, messages.id],
  }),
  part("reminder-settings", {
    table: reminderSettings,
    columns: { offsets: reminderSettings.offsets, updatedAt: reminderSettings.updatedAt },
    where: (id) => eq(reminderSettings.organisationId, id),
    order: [reminderSettings.organisationId],
  }),
  ...[
    ["domains", organisationDomains, organisationDomains.domain] as const,
    ["join-requests", joinRequests, joinRequests.id] as const,
    ["shortlist", shortlistItems, shortlistItems.id] as const,
    ["notes", notes, notes.id] as const,
    ["checklist", checklistItems, checklistItems.id] as const,
    ["activities", activities, activities.id] as const,
    ["dismissals", dismissals, dismissals.callId] as const,
    ["saved-searches", savedSearches, savedSearches.id] as const,
  ].map(([name, table, order]) =>
    part<string>(name, {
      table,
      columns: getTableColumns(table),
      where: (id) => eq(table.organisationId, id),
      order: [order],
    }),
  ),
];

async function readMembers(db: Database, organisationId: string): Promise<ExportRow[]> {
  return db
    .select({
      userId: memberships.userId,
      name: users.name,
      email: users.email,
      role: memberships.role,
      joinedAt: memberships.joinedAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.organisationId, organisationId))
    .orderBy(asc(memberships.joinedAt), asc(memberships.userId));
}

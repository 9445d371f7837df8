import { eq, or } from "drizzle-orm";

import { searchAlerts } from "@/db/schema/events";
import { calendarFeeds } from "@/db/schema/feeds";
import { bounces, mailSettings, suppressions } from "@/db/schema/mail";
import { messages } from "@/db/schema/messages";
import { outbox } from "@/db/schema/outbox";
import { messageSettings, reminders, reminderTurns } from "@/db/schema/reminders";

import { part, type Part, type Subject } from "./parts";

/** Everything held about what a person is told, when and where. */
export const messageParts: readonly Part<Subject>[] = [
  part("mails", {
    table: outbox,
    columns: {
      kind: outbox.kind,
      stream: outbox.stream,
      address: outbox.address,
      state: outbox.state,
      dueAt: outbox.dueAt,
      endedAt: outbox.endedAt,
    },
    where: ({ userId, email }) => or(eq(outbox.userId, userId), eq(outbox.address, email)),
    order: [outbox.createdAt, outbox.id],
  }),
  part("mail-settings", {
    table: mailSettings,
    columns: { stream: mailSettings.stream, offAt: mailSettings.offAt },
    where: ({ userId }) => eq(mailSettings.userId, userId),
    order: [mailSettings.stream],
  }),
  part("mail-stops", {
    table: suppressions,
    columns: {
      address: suppressions.address,
      reason: suppressions.reason,
      at: suppressions.at,
    },
    where: ({ email }) => eq(suppressions.address, email),
    order: [suppressions.address],
  }),
  part("bounces", {
    table: bounces,
    columns: { address: bounces.address, kind: bounces.kind, why: bounces.why, at: bounces.at },
    where: ({ email }) => eq(bounces.address, email),
    order: [bounces.at, bounces.id],
  }),
  part("message-settings", {
    table: messageSettings,
    columns: {
      rhythm: messageSettings.rhythm,
      offsets: messageSettings.offsets,
      zone: messageSettings.zone,
      morningAt: messageSettings.morningAt,
      quietFrom: messageSettings.quietFrom,
      quietUntil: messageSettings.quietUntil,
      pausedUntil: messageSettings.pausedUntil,
      updatedAt: messageSettings.updatedAt,
    },
    where: ({ userId }) => eq(messageSettings.userId, userId),
    order: [messageSettings.userId],
  }),
  part("messages", {
    table: messages,
    columns: {
      kind: messages.kind,
      stream: messages.stream,
      facts: messages.facts,
      createdAt: messages.createdAt,
      readAt: messages.readAt,
      archivedAt: messages.archivedAt,
    },
    where: ({ userId }) => eq(messages.userId, userId),
    order: [messages.createdAt, messages.id],
  }),
  part("reminders", {
    table: reminders,
    columns: {
      callId: reminders.callId,
      plannedFor: reminders.plannedFor,
      givenAt: reminders.givenAt,
    },
    where: ({ userId }) => eq(reminders.userId, userId),
    order: [reminders.givenAt, reminders.key],
  }),
  part("next-reminder", {
    table: reminderTurns,
    columns: { nextAt: reminderTurns.nextAt },
    where: ({ userId }) => eq(reminderTurns.userId, userId),
    order: [reminderTurns.userId],
  }),
  part("alerts", {
    table: searchAlerts,
    columns: {
      searchId: searchAlerts.searchId,
      rhythm: searchAlerts.rhythm,
      nextAt: searchAlerts.nextAt,
      createdAt: searchAlerts.createdAt,
    },
    where: ({ userId }) => eq(searchAlerts.userId, userId),
    order: [searchAlerts.createdAt, searchAlerts.searchId],
  }),
  part("calendars", {
    table: calendarFeeds,
    columns: {
      kind: calendarFeeds.kind,
      countdown: calendarFeeds.countdown,
      createdAt: calendarFeeds.createdAt,
      revokedAt: calendarFeeds.revokedAt,
    },
    where: ({ userId }) => eq(calendarFeeds.userId, userId),
    order: [calendarFeeds.createdAt, calendarFeeds.id],
  }),
];

import { and, eq, isNotNull } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { mailSettings } from "@/db/schema/mail";
import { organisations } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { messageSettings, reminderSettings } from "@/db/schema/reminders";
import { isMember, type Member, type Person } from "@/lib/auth/viewer";
import { dayAt } from "@/lib/calls/rules/zoned-days";
import { optionalStreams } from "@/lib/mail/signing";
import { resolvedSettings } from "@/lib/reminders/queries/settings";
import { defaultOffsets } from "@/lib/reminders/vocabulary";

import type { MessageSettings, OrganisationDays, UsualSettings } from "./types";

/** Gives what somebody has chosen about their messages, with what holds where they have not; a pause that is over is none. */
export async function getMessageSettings(
  person: Member | Person,
  at: Date,
  db = appDb(),
): Promise<MessageSettings> {
  const [row = null] = await db
    .select()
    .from(messageSettings)
    .where(eq(messageSettings.userId, person.id));
  const usual = await getUsualSettings(person, db);
  const holds = resolvedSettings(row, usual.offsets, "EU");
  const pausedUntil = row?.pausedUntil ?? null;
  const today = dayAt(at.getTime(), row?.zone ?? usual.zone);
  return {
    streams: await listStreams(person, db),
    rhythm: holds.rhythm,
    offsets: row?.offsets ?? null,
    zone: row?.zone ?? null,
    morningAt: row?.morningAt ?? holds.morningAt,
    quietFrom: holds.quietFrom,
    quietUntil: holds.quietUntil,
    pausedUntil: pausedUntil !== null && pausedUntil > today ? pausedUntil : null,
    language: await getLanguage(person, db),
    version: row?.version ?? 0,
    usual,
  };
}

/** Gives what holds for somebody who has chosen nothing: as their organisation has it, in the zone of where it works. */
export async function getUsualSettings(
  person: Member | Person,
  db: Database = appDb(),
): Promise<UsualSettings> {
  const [row] = isMember(person)
    ? await db
        .select({ regions: organisations.regions, offsets: reminderSettings.offsets })
        .from(organisations)
        .leftJoin(reminderSettings, eq(reminderSettings.organisationId, organisations.id))
        .where(eq(organisations.id, person.organisationId))
    : [];
  const region = row?.regions[0]?.code ?? "EU";
  const { offsets, zone } = resolvedSettings(null, row?.offsets ?? null, region);
  return { offsets, zone, ofOrganisation: row !== undefined };
}

async function listStreams(person: Person, db: Database) {
  const off = await db
    .select({ stream: mailSettings.stream })
    .from(mailSettings)
    .where(and(eq(mailSettings.userId, person.id), isNotNull(mailSettings.offAt)));
  return optionalStreams.filter((stream) => off.every((row) => row.stream !== stream));
}

async function getLanguage(person: Person, db: Database): Promise<string> {
  const [user] = await db
    .select({ locale: users.locale })
    .from(users)
    .where(eq(users.id, person.id));
  if (!user) throw new Error("The account of a session has gone.");
  return user.locale;
}

/** Gives the days before a deadline on which the member's organisation has its members reminded. */
export async function getOrganisationDays(
  member: Member,
  db: Database = appDb(),
): Promise<OrganisationDays> {
  const [row] = await db
    .select({ offsets: reminderSettings.offsets, version: reminderSettings.version })
    .from(reminderSettings)
    .where(eq(reminderSettings.organisationId, member.organisationId));
  return row ?? { offsets: defaultOffsets, version: 0 };
}

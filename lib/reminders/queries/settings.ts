import type { messageSettings } from "@/db/schema/reminders";
import { zoneOf } from "@/lib/regions/zones";

import type { ReminderSettings } from "../types";
import { defaultOffsets } from "../vocabulary";

/** What a member has said about their messages; nothing where they have said nothing. */
export type MessageSettingsRow = Pick<
  typeof messageSettings.$inferSelect,
  "rhythm" | "offsets" | "zone" | "morningAt" | "quietFrom" | "quietUntil" | "pausedUntil"
>;

const usual: MessageSettingsRow = {
  rhythm: "digest",
  offsets: null,
  zone: null,
  morningAt: "08:00",
  quietFrom: "20:00",
  quietUntil: "07:00",
  pausedUntil: null,
};

/**
 * Is what holds for a member: what they say, else what their organisation says, else what is usual.
 * `region` is where the organisation works, a NUTS code of any length. A morning within quiet hours
 * begins when these end.
 */
export function resolvedSettings(
  row: MessageSettingsRow | null,
  organisationOffsets: readonly number[] | null,
  region: string,
): ReminderSettings {
  const { rhythm, offsets, zone, morningAt, ...rest } = row ?? usual;
  const { quietFrom, quietUntil, pausedUntil } = rest;
  return {
    rhythm,
    offsets: offsets ?? organisationOffsets ?? defaultOffsets,
    zone: zone ?? zoneOf(region),
    morningAt: isWithin(morningAt, quietFrom, quietUntil) ? quietUntil : morningAt,
    quietFrom,
    quietUntil,
    pausedUntil,
  };
}

function isWithin(time: string, from: string, until: string): boolean {
  return from <= until ? time >= from && time < until : time >= from || time < until;
}

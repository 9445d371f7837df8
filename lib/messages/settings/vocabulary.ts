import { deadlineZones } from "@/lib/calls/form/vocabulary";

/** The days before a deadline that forms offer to tick; any others are typed. */
export const offeredDays = [60, 30, 14, 7, 3, 1] as const;

/** Nobody is reminded more often of one deadline. */
export const daysMost = 12;

/** The zones a member can live in: those of the capitals, and of the Union's islands and overseas regions. */
export const memberZones = [
  ...deadlineZones,
  "Atlantic/Azores",
  "Atlantic/Canary",
  "Atlantic/Madeira",
  "America/Cayenne",
  "America/Guadeloupe",
  "America/Martinique",
  "Indian/Mayotte",
  "Indian/Reunion",
] as const;
export type MemberZone = (typeof memberZones)[number];

/** A pause is at most so long. */
export const pauseDaysMost = 366;

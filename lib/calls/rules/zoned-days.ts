import { Temporal } from "temporal-polyfill";

/*
 * Calendar days and moments in a zone. Time zone arithmetic costs tens of microseconds and an
 * index judges 100,000 calls at once, while days and zones repeat: what was worked out is kept.
 */

const momentsKept = 100_000;
const moments = new Map<string, number>();
const days = new Map<string, { day: string; from: number; until: number }>();

/** Is the moment, in epoch milliseconds, of a local date and `HH:MM` in `zone`; a skipped hour moves forward. */
export function momentOf(localDate: string, localTime: string, zone: string): number {
  const key = `${localDate}T${localTime} ${zone}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  const moment = Temporal.PlainDateTime.from(`${localDate}T${localTime}`).toZonedDateTime(zone);
  if (moments.size >= momentsKept) moments.clear();
  moments.set(key, moment.epochMilliseconds);
  return moment.epochMilliseconds;
}

/** Is the moment a day begins in `zone`, `offset` calendar days later. */
export function startOfDay(day: string, zone: string, offset = 0): number {
  return momentOf(offset === 0 ? day : addDays(day, offset), "00:00", zone);
}

/** Is the calendar day in `zone` at an epoch millisecond. */
export function dayAt(moment: number, zone: string): string {
  const known = days.get(zone);
  if (known !== undefined && moment >= known.from && moment < known.until) return known.day;
  const day = Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
  days.set(zone, { day, from: startOfDay(day, zone), until: startOfDay(day, zone, 1) });
  return day;
}

/** Counts signed calendar days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Is the day so many calendar days after `day`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

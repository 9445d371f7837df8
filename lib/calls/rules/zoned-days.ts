import { Temporal } from "temporal-polyfill";

/*
 * Calendar days and moments in a zone. Time zone arithmetic costs tens of microseconds and an
 * index judges 100,000 calls at once, while days and zones repeat: what was worked out is kept.
 */

const momentsKept = 100_000;
const moments = new Map<string, number>();

/** For how long a zone is how far ahead of UTC; all in milliseconds. */
interface Stretch {
  from: number;
  until: number;
  ahead: number;
}
const stretches = new Map<string, Stretch[]>();

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
  return new Date(moment + aheadAt(moment, zone)).toISOString().slice(0, 10);
}

/** Between two changes of a zone's clocks its distance to UTC is one number, which is kept. */
function aheadAt(moment: number, zone: string): number {
  const known = stretches.get(zone) ?? [];
  const found = known.find(({ from, until }) => moment >= from && moment < until);
  if (found) return found.ahead;
  const at = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const [next, last] = [at.getTimeZoneTransition("next"), changeUpTo(at)];
  const from = last?.epochMilliseconds ?? -Infinity;
  const until = next?.epochMilliseconds ?? Infinity;
  const ahead = at.offsetNanoseconds / 1_000_000;
  stretches.set(zone, [...known, { from, until, ahead }]);
  return ahead;
}

/** "previous" leaves out the moment asked for, which may be that of the change. */
function changeUpTo(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  return at.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
}

/** Counts signed calendar days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Is the day so many calendar days after `day`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

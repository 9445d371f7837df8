/** A day, and the time of day where it is stated, on the clocks of the place. */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`; `null` when only a day is meant. */
  readonly time: string | null;
}

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const dotted = /^(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?)?$/;

/** No call is older than cohesion policy or planned for the next century. */
const firstYear = 1988;
const lastYear = 2099;

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Reads an instant in epoch milliseconds on the clocks of a zone; `null` for what is no instant of
 * a call. Midnight there or in UTC is how systems write a day without a time.
 */
export function momentOfEpoch(milliseconds: number, zone: string): LocalMoment | null {
  const instant = new Date(milliseconds);
  if (!isCallYear(instant.getUTCFullYear())) return null;
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts.year ?? ""}-${parts.month ?? ""}-${parts.day ?? ""}`;
  const time = `${parts.hour ?? ""}:${parts.minute ?? ""}`;
  const midnight = time === "00:00" || milliseconds % 86_400_000 === 0;
  return { day, time: midnight ? null : time };
}

/**
 * Reads `2026-09-14`, `2026-09-14T18:00:00` (on the clocks of the zone), the same with an offset,
 * or `14. 9. 2026`; `null` for what is no day.
 */
export function momentOfText(text: string, zone: string): LocalMoment | null {
  const written = text.trim();
  const [, year, month, day, hour, minute, offset] = iso.exec(written) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    return offset === undefined
      ? localMoment([year, month, day], [hour, minute])
      : momentOfEpoch(Date.parse(written.replace(" ", "T")), zone);
  }
  const [, dayFirst, monthNext, yearLast, atHour, atMinute] = dotted.exec(written) ?? [];
  if (dayFirst === undefined || monthNext === undefined || yearLast === undefined) return null;
  return localMoment([yearLast, monthNext, dayFirst], [atHour, atMinute]);
}

function localMoment(
  [year, month, day]: readonly [string, string, string],
  [hour, minute]: readonly [string | undefined, string | undefined],
): LocalMoment | null {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const exists = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(exists.getTime()) || exists.toISOString().slice(0, 10) !== written) return null;
  if (!isCallYear(Number(year))) return null;
  const time = hour === undefined ? "00:00" : `${hour.padStart(2, "0")}:${minute ?? "00"}`;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  return { day: written, time: time === "00:00" ? null : time };
}

function isCallYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(zone, clock);
  return clock;
}

import { conventionOf } from "./languages";

/** Writes a moment to the minute in Brussels, where the product keeps its calendar. */
export function formatInstant(instant: Date, locale: string): string {
  return new Intl.DateTimeFormat(conventionOf(locale), {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Europe/Brussels",
  }).format(instant);
}

/** Writes the time of a moment in Brussels, for where its day stands already. */
export function formatTime(instant: Date, locale: string): string {
  return new Intl.DateTimeFormat(conventionOf(locale), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Europe/Brussels",
  }).format(instant);
}

/** Writes how long something took: seconds, or minutes and seconds. */
export function formatDuration(milliseconds: number, locale: string): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const part = (value: number, unit: "minute" | "second") =>
    new Intl.NumberFormat(conventionOf(locale), {
      style: "unit",
      unit,
      unitDisplay: "long",
    }).format(value);
  if (seconds < 60) return part(seconds, "second");
  return `${part(Math.floor(seconds / 60), "minute")} ${part(seconds % 60, "second")}`;
}

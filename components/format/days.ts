import { conventionOf } from "./languages";

/** How much of a day is written: `short` for rows, `long` for sentences, `month` for estimates. */
type DayStyle = "short" | "long" | "full" | "month";

const parts: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: "numeric", month: "short", year: "numeric" },
  long: { day: "numeric", month: "long", year: "numeric" },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
};

/** Writes a calendar day (`2026-11-24`), which belongs to no zone, in the reader's language. */
export function formatDay(day: string, locale: string, style: DayStyle = "long"): string {
  const options = { ...parts[style], timeZone: "UTC" };
  return new Intl.DateTimeFormat(conventionOf(locale), options).format(new Date(`${day}T00:00Z`));
}

/** Writes the day on which an instant falls in Brussels, where the product keeps its calendar. */
export function formatInstantDay(instant: Date, locale: string, style: DayStyle = "long"): string {
  const options = { ...parts[style], timeZone: "Europe/Brussels" };
  return new Intl.DateTimeFormat(conventionOf(locale), options).format(instant);
}

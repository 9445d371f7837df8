import type { CalendarView } from "@/lib/calendars/vocabulary";

/** What of the calendar an address shows. */
export interface CalendarPlace {
  view: CalendarView;
  /** `YYYY-MM`. */
  month: string;
  /** The search it is of, as its canonical string; `null` for the shortlist. */
  query: string | null;
}

/** The address of the calendar, below the locale. */
export function calendarHref({ view, month, query }: CalendarPlace): string {
  const asked = new URLSearchParams(query ?? "");
  if (view !== "month") asked.set("view", view);
  asked.set("month", month);
  return `/calendar?${asked.toString()}`;
}

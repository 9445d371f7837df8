export { type FeedKind, feedKinds } from "@/db/vocabulary";

/** How the calendar page is laid out. */
export const calendarViews = ["month", "list"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What was called off stays in a feed as cancelled for so many days, so that every program hears of it. */
export const cancelledDays = 30;

/** Days before a deadline at which a calendar program is asked to ring. */
export const alarmDays = [7, 1] as const;

/** Days before a deadline that may stand in a feed as entries of their own, for programs that ignore alarms. */
export const countdownDays = [14, 7, 1] as const;

/** A public feed holds the first so many calls of its search. */
export const callsMax = 500;

/** A public feed is no archive: what passed so many days ago is not in it. */
export const pastDaysMax = 365;

/** Is how often a program may ask for a feed anew (RFC 7986, 5.7). */
export const refreshHours = 1;

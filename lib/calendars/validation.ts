import { z } from "zod";

import { defaultLocale, locales } from "@/lib/locale/vocabulary";
import { searchParameters } from "@/lib/search/validation";

import { calendarViews, feedKinds } from "./vocabulary";

export const openFeedInput = z.object({
  kind: z.enum(feedKinds),
  countdown: z.preprocess((value) => value === "on", z.boolean()),
  locale: z.enum(locales).catch(defaultLocale),
});
export type OpenFeedInput = z.infer<typeof openFeedInput>;

export const revokeFeedInput = z.object({ feedId: z.string().min(1).max(64) });

const first = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (Array.isArray(value) ? (value as unknown[])[0] : value), schema);

/** What an address of the calendar page says besides a search; `month` is null for the present one. */
export const calendarInput = z.object({
  view: first(z.enum(calendarViews)).catch("month"),
  month: first(z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/))
    .nullable()
    .catch(null),
});
export type CalendarInput = z.infer<typeof calendarInput>;

/** The parameters of a calendar page that are those of a search, in their own object. */
export function searchPart(
  params: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string | string[] | undefined> {
  return Object.fromEntries(
    Object.entries(params).filter(([name]) => searchParameters.includes(name)),
  );
}

/** What an address of a feed says besides a search. */
const feedInput = z.object({
  locale: z.enum(locales).catch(defaultLocale),
  countdown: z.literal("yes").nullable().catch(null),
});
const feedParameters = Object.keys(feedInput.shape);

/** Reads the address of a public feed: its language, whether it counts down, and the search apart. */
export function readFeedAddress(url: URL) {
  const said = url.searchParams;
  const { locale, countdown } = feedInput.parse({
    locale: said.get("locale"),
    countdown: said.get("countdown"),
  });
  const rest = new URLSearchParams([...said].filter(([name]) => !feedParameters.includes(name)));
  return { locale, countdown: countdown === "yes", rest };
}

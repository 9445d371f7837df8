import { appUrl } from "@/lib/env";
import { defaultLocale, type Locale } from "@/lib/locale/vocabulary";

/** Is the full address of a secret feed, in the language it is read in. */
export function feedAddress(token: string, locale: Locale): string {
  const query = locale === defaultLocale ? "" : `?locale=${locale}`;
  return `${appUrl()}/api/calendar/${token}/citycalls.ics${query}`;
}

/** Is the full address of the public feed of a search, as a calendar or as Atom. */
export function searchFeedAddress(
  format: "ics" | "atom",
  query: string,
  locale: Locale = defaultLocale,
): string {
  const asked = new URLSearchParams(query);
  if (locale !== defaultLocale) asked.set("locale", locale);
  const text = asked.toString();
  return `${appUrl()}/api/v1/calls.${format}${text === "" ? "" : `?${text}`}`;
}

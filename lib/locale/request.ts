import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { locale as addressLocale } from "next/root-params";

import { routing } from "./routing";

import type messages from "@/messages/en.json";

/** Gives next-intl the messages of the locale asked for, or else of the one in the address. */
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await addressLocale());
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale;
  const file = (await import(`@/messages/${locale}.json`)) as { default: typeof messages };
  return { locale, messages: file.default, timeZone: "Europe/Brussels" };
});

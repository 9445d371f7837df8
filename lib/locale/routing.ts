import { defineRouting } from "next-intl/routing";

import { defaultLocale, locales } from "./vocabulary";

/** Pages live under their locale, always (DESIGN.md 5); no cookie remembers a choice, the address does. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});

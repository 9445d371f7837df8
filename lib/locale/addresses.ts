import { appUrl } from "@/lib/env";

import { defaultLocale, type Locale, locales } from "./vocabulary";

/** Is the full address of a page in a language; `path` lies below the locale: `/calls/…`, `/`. */
export function pageAddress(locale: Locale, path: string): string {
  return `${appUrl()}/${locale}${path === "/" ? "" : path}`;
}

/** Lists the full addresses of a page in every language, with `x-default` for all others (RFC 5646 tags). */
export function languageAddresses(path: string): Record<string, string> {
  return Object.fromEntries([
    ...locales.map((locale) => [locale, pageAddress(locale, path)]),
    ["x-default", pageAddress(defaultLocale, path)],
  ]) as Record<string, string>;
}

/** Is what a page's metadata says of its own address and of its other languages. */
export function pageAlternates(locale: Locale, path: string) {
  return { canonical: pageAddress(locale, path), languages: languageAddresses(path) };
}

"use client";

import { usePathname, useSearchParams } from "next/navigation";

import { type Locale, locales } from "@/lib/locale/vocabulary";

/** Each language under its own name, leading to this very page and search in it. */
export function LanguageSwitch({ label, current }: { label: string; current: Locale }) {
  const rest = usePathname().split("/").slice(2).join("/");
  const query = useSearchParams().toString();
  return (
    <nav aria-label={label}>
      <ul className="flex gap-x-4 text-small">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={`/${locale}${rest === "" ? "" : `/${rest}`}${query === "" ? "" : `?${query}`}`}
              lang={locale}
              hrefLang={locale}
              {...(locale === current ? { "aria-current": "true" as const } : {})}
              className="inline-block min-h-6 no-underline first-letter:uppercase hover:underline aria-[current]:font-semibold aria-[current]:underline"
            >
              {new Intl.DisplayNames([locale], { type: "language" }).of(locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import type { SearchInput } from "@/lib/search/types";
import { sorts } from "@/lib/search/vocabulary";

import { changedHref } from "./links";

/** The orders results can have, as links. */
export function SortLinks({ input }: { input: SearchInput }) {
  const t = useTranslations("search.sort");
  return (
    <nav aria-label={t("label")} className="screen-only text-small">
      <ul className="flex flex-wrap gap-x-4">
        <li aria-hidden="true" className="text-soft">
          {t("label")}
        </li>
        {sorts.map((sort) => (
          <li key={sort}>
            <Link
              href={changedHref(input, { sort })}
              prefetch={false}
              scroll={false}
              {...(sort === input.sort ? { "aria-current": "true" as const } : {})}
              className="inline-block min-h-6 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
            >
              {t(sort)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

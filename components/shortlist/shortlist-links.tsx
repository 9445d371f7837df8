import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { type ShortlistInput, shortlistQuery } from "@/lib/shortlist/validation";
import { shortlistViews } from "@/lib/shortlist/vocabulary";

/** The address of the shortlist, below the locale. */
export function shortlistHref(input: ShortlistInput): string {
  const query = shortlistQuery(input);
  return query === "" ? "/shortlist" : `/shortlist?${query}`;
}

/** The ways the shortlist is shown, each with the same filters, and what lies beside it. */
export function ShortlistLinks({ input }: { input: ShortlistInput }) {
  const t = useTranslations("shortlist");
  return (
    <div className="screen-only flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
      <nav aria-label={t("view.label")}>
        <ul className="flex gap-x-5">
          {shortlistViews.map((view) => (
            <li key={view}>
              <Link
                href={shortlistHref({ ...input, view })}
                prefetch={false}
                {...(view === input.view ? { "aria-current": "page" as const } : {})}
                className="inline-block min-h-6 no-underline hover:underline aria-[current]:border-b-2 aria-[current]:border-ink aria-[current]:font-semibold"
              >
                {t(`view.${view}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t("also.label")}>
        <ul className="flex flex-wrap gap-x-5 text-small">
          <li>
            <Link href="/shortlist/activity" prefetch={false} className="inline-block min-h-6">
              {t("also.activity")}
            </Link>
          </li>
          <li>
            <Link href="/saved-searches" prefetch={false} className="inline-block min-h-6">
              {t("also.searches")}
            </Link>
          </li>
        </ul>
      </nav>
    </div>
  );
}

import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { ViewLinks } from "@/components/ui/view-links";
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
      <ViewLinks
        label={t("view.label")}
        views={shortlistViews.map((view) => ({
          name: t(`view.${view}`),
          href: shortlistHref({ ...input, view }),
          isShown: view === input.view,
        }))}
      />
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

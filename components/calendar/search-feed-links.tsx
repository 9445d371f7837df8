import { useLocale, useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";

/** The quiet ways to follow a search, by its canonical string: a calendar of its deadlines, and Atom. */
export function SearchFeedLinks({ query }: { query: string }) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  return (
    <p className="text-small">
      <Link
        href={`/calendar?${query}`}
        prefetch={false}
        className="inline-flex min-h-6 items-center"
      >
        {t("ofSearch")}
      </Link>
      <span aria-hidden="true"> · </span>
      <a
        href={`/api/v1/calls.atom?${query}&locale=${locale}`}
        className="inline-flex min-h-6 items-center"
      >
        {t("atom")}
      </a>
    </p>
  );
}

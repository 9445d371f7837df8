import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import { changedHref, searchHref } from "@/components/search/links";
import type { CallState } from "@/lib/calls/vocabulary";
import type { Outlook } from "@/lib/outlook/types";

import { type Bucket, bucketNames, buckets } from "../buckets";
import { StateMark } from "../state-mark";

const labels = {
  open: "openCount",
  coming: "comingCount",
  undated: "undatedCount",
  closed: "closed",
} as const satisfies Record<Bucket, string>;

/** The state whose mark stands for a bucket. */
const marks = {
  open: "open",
  coming: "forthcoming",
  undated: "unknown",
  closed: "closed",
} as const satisfies Record<Bucket, CallState>;

/** How many calls there are in each state, each a link into the search. */
export function OutlookCounts({ outlook }: { outlook: Outlook }) {
  const t = useTranslations("outlook");
  const locale = useLocale();
  const { counts, input, total } = outlook;
  return (
    <nav aria-label={t("counts")}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        {bucketNames.map((bucket) => {
          const states = buckets[bucket];
          const count = states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
          if (count === 0) return null;
          return (
            <li key={bucket} className="inline-flex items-center gap-1.5">
              <StateMark state={marks[bucket]} />
              <Link
                href={changedHref(input, { state: [...states] })}
                prefetch={false}
                className="inline-block leading-6"
              >
                {t(labels[bucket], { count, figure: formatNumber(count, locale) })}
              </Link>
            </li>
          );
        })}
        {total === 0 ? null : (
          <li className="screen-only">
            <Link href={searchHref(input)} prefetch={false} className="inline-block leading-6">
              {t("all", { total, figure: formatNumber(total, locale) })}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

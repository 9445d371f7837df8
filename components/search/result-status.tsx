import { useLocale, useTranslations } from "next-intl";

import { type Bucket, bucketNames, buckets } from "@/components/calls/buckets";
import { StateMark } from "@/components/calls/state-mark";
import { formatNumber } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import type { CallState } from "@/lib/calls/vocabulary";
import type { SearchResult } from "@/lib/search/types";

import { changedHref } from "./links";
import { useCount } from "./search-words";
import { SortLinks } from "./sort-links";
import { bucketCount, bucketsChosen } from "./state-filter";

/** How many calls there are, announced when it changes, and how they stand, as links that filter. */
export function ResultStatus({ result }: { result: SearchResult }) {
  const { input, facets } = result;
  const t = useTranslations("search.states");
  const count = useCount();
  const chosen = bucketsChosen(input.state);
  const isOn = (bucket: Bucket) => chosen?.includes(bucket) ?? false;
  const expectsOnly = input.expected.length > 0;
  const expected = facets.expected[0]?.count ?? 0;
  const shown = bucketNames
    .map((bucket) => ({ bucket, total: bucketCount(bucket, facets.state) }))
    .filter(({ total }) => total > 0);
  return (
    <div className="grid gap-y-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <Total result={result} />
        {result.total > 1 ? <SortLinks input={input} /> : null}
      </div>
      <ul aria-label={t("label")} className="screen-only flex flex-wrap gap-x-5 text-small">
        {shown.map(({ bucket, total }) => (
          <StateLink
            key={bucket}
            href={changedHref(input, { state: isOn(bucket) ? [] : [...buckets[bucket]] })}
            on={isOn(bucket)}
            mark={markOf[bucket]}
            words={t(bucket, count(total))}
          />
        ))}
        {expected > 0 ? (
          <StateLink
            href={changedHref(input, { expected: expectsOnly ? [] : ["yes"] })}
            on={expectsOnly}
            mark="planned"
            words={t("expected", count(expected))}
          />
        ) : null}
      </ul>
    </div>
  );
}

interface StateLinkProps {
  href: string;
  on: boolean;
  mark: CallState;
  words: string;
}

/** Filters by a state when followed, and lets it go again when it is on. */
function StateLink({ href, on, mark, words }: StateLinkProps) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        scroll={false}
        {...(on ? { "aria-current": "true" as const } : {})}
        className="inline-flex min-h-6 items-center gap-1.5 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
      >
        <StateMark state={mark} />
        {words}
      </Link>
    </li>
  );
}

const markOf = {
  open: "open",
  coming: "forthcoming",
  undated: "unknown",
  closed: "closed",
} as const satisfies Record<Bucket, string>;

function Total({ result: { total, page, pageSize, wholeTotal, where } }: { result: SearchResult }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const figure = formatNumber(total, locale);
  const words =
    pages > 1 ? t("statusPage", { total, figure, page, pages }) : t("status", { total, figure });
  const partly = where.length > 0 && wholeTotal !== null && wholeTotal < total;
  return (
    <p role="status" className="font-semibold">
      {words}
      {partly ? (
        <span className="font-normal text-soft">
          {" · "}
          {t("statusWhole", { whole: wholeTotal, figure: formatNumber(wholeTotal, locale) })}
        </span>
      ) : null}
    </p>
  );
}

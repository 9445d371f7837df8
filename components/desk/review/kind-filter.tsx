import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import type { OpenItems } from "@/lib/review/types";
import { type ReviewKind, reviewKinds } from "@/lib/review/vocabulary";

interface KindFilterProps {
  counts: OpenItems;
  kind: ReviewKind | null;
}

/** The kinds of question that wait, each a link with how many. */
export function KindFilter({ counts, kind }: KindFilterProps) {
  const t = useTranslations("deskReview");
  const locale = useLocale();
  const waiting = reviewKinds.filter((one) => counts.byKind[one] > 0 || one === kind);
  const links = [
    { kind: null, href: "/admin/review", label: t("all"), count: counts.all },
    ...waiting.map((one) => ({
      kind: one,
      href: `/admin/review?kind=${one}`,
      label: t(`kind.${one}`),
      count: counts.byKind[one],
    })),
  ];
  return (
    <nav aria-label={t("filter")} className="screen-only my-4">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
        {links.map((link) => (
          <li key={link.href}>
            <Link
              href={link.href}
              prefetch={false}
              {...(link.kind === kind ? { "aria-current": "true" as const } : {})}
              className="inline-block min-h-6 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
            >
              {link.label}{" "}
              <span className="text-fine text-soft">{formatNumber(link.count, locale)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

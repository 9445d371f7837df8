import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";

import { pagesShown } from "./pages-shown";

interface PaginationProps {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** Pages of a list as real links; nothing when there is one. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const t = useTranslations("search.pages");
  if (pages < 2) return null;
  const step = "inline-flex min-h-10 min-w-10 items-center justify-center px-2";
  return (
    <nav aria-label={t("label")} className="screen-only mt-6">
      <ul className="flex flex-wrap items-center gap-1 text-small">
        {page > 1 ? (
          <li>
            <Link href={hrefOf(page - 1)} rel="prev" prefetch={false} className={step}>
              {t("previous")}
            </Link>
          </li>
        ) : null}
        {pagesShown(page, pages).map((one, index) => (
          <li key={one ?? `gap-${String(index)}`}>
            {one === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                href={hrefOf(one)}
                prefetch={false}
                aria-label={t("page", { page: one })}
                {...(one === page ? { "aria-current": "page" as const } : {})}
                className={`${step} no-underline hover:underline aria-[current]:border-b-2 aria-[current]:border-ink aria-[current]:font-semibold`}
              >
                {one}
              </Link>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <Link href={hrefOf(page + 1)} rel="next" prefetch={false} className={step}>
              {t("next")}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

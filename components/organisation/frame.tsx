import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatInstantDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageFrame } from "@/components/ui/page-frame";

const pages = ["profile", "members", "data"] as const;
const paths = {
  profile: "/organisation",
  members: "/organisation/members",
  data: "/account/data",
} as const;

interface OrganisationFrameProps {
  /** The page that is shown. */
  page: (typeof pages)[number];
  name: string;
  deletesAt: Date | null;
  locale: string;
  children: ReactNode;
}

/** The frame of an organisation's own pages: its name, the way between them, and its end where one is set. */
export function OrganisationFrame(props: OrganisationFrameProps) {
  const { page, name, deletesAt, locale, children } = props;
  const t = useTranslations("organisation.frame");
  return (
    <PageFrame title={name} intro={t(`intro.${page}`)}>
      <nav aria-label={t("label")} className="screen-only -mt-2 border-b border-rule pb-2">
        <ul className="flex flex-wrap gap-x-6">
          {pages.map((one) => (
            <li key={one}>
              <Link
                href={paths[one]}
                {...(one === page ? { "aria-current": "page" as const } : {})}
                className="inline-block min-h-6 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
              >
                {t(one)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {deletesAt === null ? null : (
        <Notice title={t("deletes", { day: formatInstantDay(deletesAt, locale) })}>
          <Link href="/account/data" className="inline-block min-h-6">
            {t("deletesMore")}
          </Link>
        </Notice>
      )}
      <div className="mt-6">{children}</div>
    </PageFrame>
  );
}

import { useTranslations } from "next-intl";

import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import type { Activity } from "@/lib/shortlist/types";

import { ActivityList } from "./activity-list";

interface ActivityPageProps {
  organisation: string;
  activities: readonly Activity[];
  page: number;
  more: boolean;
}

/** What everybody of the organisation did with its shortlist. */
export function ActivityPage({ organisation, activities, page, more }: ActivityPageProps) {
  const t = useTranslations("shortlist");
  return (
    <PageFrame
      title={t("activity.title")}
      intro={t("activity.intro", { organisation })}
      above={
        <Breadcrumbs
          label={t("item.crumbs")}
          crumbs={[{ label: t("title"), href: "/shortlist" }]}
        />
      }
    >
      <ActivityList activities={activities} withCalls />
      <p className="screen-only mt-4 flex gap-6">
        {page > 1 ? (
          <Link href={`/shortlist/activity?page=${String(page - 1)}`} rel="prev">
            {t("activity.newer")}
          </Link>
        ) : null}
        {more ? (
          <Link href={`/shortlist/activity?page=${String(page + 1)}`} rel="next">
            {t("activity.older")}
          </Link>
        ) : null}
      </p>
    </PageFrame>
  );
}

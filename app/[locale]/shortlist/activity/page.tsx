import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ActivityPage } from "@/components/shortlist/activity-page";
import { requireMember } from "@/lib/auth/viewer";
import { listActivities } from "@/lib/shortlist/queries/activities";
import { activityInput } from "@/lib/shortlist/validation";

interface ActivityRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shortlist.activity");
  return { title: t("title"), robots: { index: false } };
}

export default async function ActivityRoute({ searchParams }: ActivityRouteProps) {
  const member = await requireMember("/shortlist/activity");
  const { page } = activityInput.parse(await searchParams);
  const { activities, more } = await listActivities(member, { page });
  return (
    <ActivityPage
      organisation={member.organisationName}
      activities={activities}
      page={page}
      more={more}
    />
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";

import { ItemPage, RemovedItemPage } from "@/components/shortlist/item-page";
import { getMember, requireMember } from "@/lib/auth/viewer";
import { dayAt } from "@/lib/calls/rules/zoned-days";
import { now } from "@/lib/clock";
import { decodeSegment } from "@/lib/locale/segments";
import { listActivities } from "@/lib/shortlist/queries/activities";
import { listColleagues } from "@/lib/shortlist/queries/colleagues";
import { getItem } from "@/lib/shortlist/queries/items";
import { listNotes, listSteps } from "@/lib/shortlist/queries/work";

interface ItemRouteProps {
  params: Promise<{ key: string }>;
}

const readItem = cache(getItem);
const presentMoment = cache(now);

export async function generateMetadata({ params }: ItemRouteProps): Promise<Metadata> {
  const t = await getTranslations("shortlist");
  const member = await getMember();
  const key = decodeSegment((await params).key);
  const item = member && (await readItem(member, key, presentMoment()));
  return { title: item ? item.call.title : t("title"), robots: { index: false } };
}

export default async function ItemRoute({ params }: ItemRouteProps) {
  const key = decodeSegment((await params).key);
  const member = await requireMember(`/shortlist/${encodeURIComponent(key)}`);
  const moment = presentMoment();
  const item = await readItem(member, key, moment);
  if (!item) notFound();
  const mayChange = member.role !== "reader";
  if (item.removedAt !== null) return <RemovedItemPage item={item} mayChange={mayChange} />;
  const [notes, steps, { activities }, colleagues] = await Promise.all([
    listNotes(member, item.id),
    listSteps(member, [item]),
    listActivities(member, { itemId: item.id }),
    listColleagues(member),
  ]);
  return (
    <ItemPage
      item={item}
      notes={notes}
      steps={steps}
      activities={activities}
      colleagues={colleagues}
      viewerId={member.id}
      mayChange={mayChange}
      today={dayAt(moment.getTime(), "Europe/Brussels")}
    />
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ShortlistPage } from "@/components/shortlist/shortlist-page";
import { requireMember } from "@/lib/auth/viewer";
import { dayAt } from "@/lib/calls/rules/zoned-days";
import { now } from "@/lib/clock";
import { listColleagues } from "@/lib/shortlist/queries/colleagues";
import { listItems } from "@/lib/shortlist/queries/items";
import { arrangeItems } from "@/lib/shortlist/rules/order";
import { shortlistInput, shortlistQuery } from "@/lib/shortlist/validation";

interface ShortlistRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shortlist");
  return { title: t("title"), robots: { index: false } };
}

export default async function ShortlistRoute({ searchParams }: ShortlistRouteProps) {
  const input = shortlistInput.parse(await searchParams);
  const query = shortlistQuery(input);
  const member = await requireMember(query === "" ? "/shortlist" : `/shortlist?${query}`);
  const moment = now();
  const [items, colleagues] = await Promise.all([
    listItems(member, moment),
    listColleagues(member),
  ]);
  return (
    <ShortlistPage
      organisation={member.organisationName}
      input={input}
      items={arrangeItems(items, input)}
      all={items.length}
      funds={items.map(({ call }) => call.fund)}
      colleagues={colleagues}
      mayChange={member.role !== "reader"}
      today={dayAt(moment.getTime(), "Europe/Brussels")}
    />
  );
}

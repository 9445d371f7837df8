import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ReviewPage } from "@/components/desk/review/review-page";
import { requireAdmin } from "@/lib/auth/admin";
import { regionName } from "@/lib/regions/queries";
import { countOpenItems, itemsPerPage, listOpenItems } from "@/lib/review/queries";
import { queueInput } from "@/lib/review/validation";

interface ReviewRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  await requireAdmin();
  const t = await getTranslations("deskReview");
  return { title: t("title"), description: t("description") };
}

export default async function ReviewRoute({ searchParams }: ReviewRouteProps) {
  await requireAdmin();
  const asked = queueInput.parse(await searchParams);
  const counts = await countOpenItems();
  const total = asked.kind === null ? counts.all : counts.byKind[asked.kind];
  const pages = Math.ceil(total / itemsPerPage);
  // Whoever decides the last question of the last page goes on with the page before it.
  const page = Math.min(asked.page, Math.max(1, pages));
  const items = await listOpenItems({ kind: asked.kind, page });
  return (
    <ReviewPage
      items={items}
      counts={counts}
      kind={asked.kind}
      page={page}
      pages={pages}
      nameOf={regionName}
    />
  );
}

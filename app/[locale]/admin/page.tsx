import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { SourcesPage } from "@/components/desk/sources/sources-page";
import { requireAdmin } from "@/lib/auth/admin";
import { now } from "@/lib/clock";
import { listDeskSources } from "@/lib/sources/queries";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdmin();
  const t = await getTranslations("deskSources");
  return { title: t("title"), description: t("description") };
}

export default async function SourcesRoute() {
  await requireAdmin();
  const moment = now();
  return <SourcesPage sources={await listDeskSources(moment)} now={moment} />;
}

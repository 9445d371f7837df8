import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DeskHistory } from "@/components/desk-calls/desk-history";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageFrame } from "@/components/ui/page-frame";
import { requireAdmin } from "@/lib/auth/admin";
import { getDeskCall, listDeskHistory } from "@/lib/calls/desk/queries";
import { regionName } from "@/lib/regions/queries";

interface HistoryRouteProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("deskCalls.history");
  return { title: t("title"), robots: { index: false } };
}

export default async function HistoryRoute({ params }: HistoryRouteProps) {
  await requireAdmin();
  const { id } = await params;
  const call = await getDeskCall(id);
  if (call === null) notFound();
  const { record } = call;
  const revisions = await listDeskHistory(id);
  const t = await getTranslations("deskCalls");
  const crumbs = [
    { label: t("page.calls"), href: "/admin/calls" },
    { label: record.title, href: `/admin/calls/${id}` },
  ];
  return (
    <PageFrame
      title={t("history.title")}
      above={<Breadcrumbs label={t("page.crumbs")} crumbs={crumbs} />}
    >
      <DeskHistory call={record} revisions={revisions} nameOf={regionName} />
    </PageFrame>
  );
}

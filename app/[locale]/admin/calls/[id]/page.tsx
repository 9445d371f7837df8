import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";

import { CallDesk } from "@/components/desk-calls/call-desk";
import { getAdmin, requireAdmin } from "@/lib/auth/admin";
import { getDeskCall } from "@/lib/calls/desk/queries";
import { previewOf } from "@/lib/calls/desk/rules";
import { now } from "@/lib/clock";
import { listLinkChecks } from "@/lib/links/queries";
import { regionName } from "@/lib/regions/queries";

interface DeskCallRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const readCall = cache(getDeskCall);

export async function generateMetadata({ params }: DeskCallRouteProps): Promise<Metadata> {
  const t = await getTranslations("deskCalls.list");
  const call = (await getAdmin()) ? await readCall((await params).id) : null;
  return { title: call?.record.title ?? t("title"), robots: { index: false } };
}

export default async function DeskCallRoute({ params, searchParams }: DeskCallRouteProps) {
  await requireAdmin();
  const call = await readCall((await params).id);
  if (call === null) notFound();
  const { done } = await searchParams;
  const { officialUrl, sourceUrl } = call.record;
  const checks = await listLinkChecks(
    sourceUrl === null ? [officialUrl] : [officialUrl, sourceUrl],
  );
  return (
    <CallDesk
      call={call}
      summary={previewOf(call.record, now())}
      checks={checks}
      told={typeof done === "string" ? done : null}
      nameOf={regionName}
    />
  );
}

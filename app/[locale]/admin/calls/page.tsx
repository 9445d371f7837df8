import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { DeskCallList } from "@/components/desk-calls/desk-call-list";
import { requireAdmin } from "@/lib/auth/admin";
import { listCallSources, listDeskCalls } from "@/lib/calls/desk/queries";
import { deskListInput } from "@/lib/calls/desk/validation";
import { listLinkChecks } from "@/lib/links/queries";

interface DeskCallsRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("deskCalls.list");
  return { title: t("title"), robots: { index: false } };
}

export default async function DeskCallsRoute({ searchParams }: DeskCallsRouteProps) {
  await requireAdmin();
  const input = deskListInput.parse(await searchParams);
  const [list, sources] = await Promise.all([listDeskCalls(input), listCallSources()]);
  const urls = list.calls.flatMap(({ officialUrl, sourceUrl }) => [officialUrl, sourceUrl ?? []]);
  const checks = await listLinkChecks(urls.flat());
  return <DeskCallList input={input} list={list} sources={sources} checks={checks} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { SourcePage } from "@/components/desk/sources/source-page";
import { requireAdmin } from "@/lib/auth/admin";
import { now } from "@/lib/clock";
import { decodeSegment } from "@/lib/locale/segments";
import { getDeskSource, getRun, listRuns } from "@/lib/sources/queries";
import { pageInput } from "@/lib/sources/validation";

interface SourceRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

const runsPerPage = 20;

export async function generateMetadata({ params }: SourceRouteProps): Promise<Metadata> {
  await requireAdmin();
  const source = await getDeskSource(decodeSegment((await params).id), now());
  return source ? { title: source.name } : {};
}

export default async function SourceRoute({ params, searchParams }: SourceRouteProps) {
  await requireAdmin();
  const moment = now();
  const source = await getDeskSource(decodeSegment((await params).id), moment);
  if (!source) notFound();
  const page = pageInput.parse((await searchParams).page);
  const offset = (page - 1) * runsPerPage;
  const [{ runs, total }, lastRun] = await Promise.all([
    listRuns({ sourceId: source.id, offset, limit: runsPerPage }),
    source.lastRun && getRun(source.lastRun.id),
  ]);
  return (
    <SourcePage
      source={source}
      runs={runs}
      lastRun={lastRun}
      page={page}
      pages={Math.ceil(total / runsPerPage)}
      now={moment}
    />
  );
}

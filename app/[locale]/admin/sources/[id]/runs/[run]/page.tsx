import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { RunPage } from "@/components/desk/runs/run-page";
import { formatInstant } from "@/components/format/instants";
import { requireAdmin } from "@/lib/auth/admin";
import { now } from "@/lib/clock";
import { decodeSegment } from "@/lib/locale/segments";
import { getDeskSource, getRun } from "@/lib/sources/queries";

interface RunRouteProps {
  params: Promise<{ id: string; run: string }>;
}

/** Finds the run of an address; a run of another source is not found below this one. */
async function requireRun(params: RunRouteProps["params"]) {
  await requireAdmin();
  const { id, run: runId } = await params;
  const run = await getRun(decodeSegment(runId));
  if (run?.sourceId !== decodeSegment(id)) notFound();
  return run;
}

export async function generateMetadata({ params }: RunRouteProps): Promise<Metadata> {
  const run = await requireRun(params);
  const t = await getTranslations("deskSources.run");
  return { title: t("title", { when: formatInstant(run.startedAt, await getLocale()) }) };
}

export default async function RunRoute({ params }: RunRouteProps) {
  const run = await requireRun(params);
  const source = await getDeskSource(run.sourceId, now());
  if (!source) notFound();
  return <RunPage source={source} run={run} />;
}

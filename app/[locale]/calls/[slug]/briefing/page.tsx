import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";

import { BriefingPage } from "@/components/briefing/briefing-page";
import { becauseWords } from "@/components/matching/because-words";
import { getMember, type Member } from "@/lib/auth/viewer";
import { findCall, getCallSource, listCallFacts } from "@/lib/calls/queries/details";
import { summarise } from "@/lib/calls/rules/summary";
import type { CallRecord } from "@/lib/calls/types";
import { now } from "@/lib/clock";
import { pageAddress, pageAlternates } from "@/lib/locale/addresses";
import { decodeSegment } from "@/lib/locale/segments";
import { getCallMatch } from "@/lib/matching/queries/call-match";
import { regionName } from "@/lib/regions/queries";
import { getBriefing } from "@/lib/shortlist/queries/briefing";

interface BriefingRouteProps {
  params: Promise<{ slug: string }>;
}

const readCall = cache(findCall);

/** Finds the call of an address as its own page does; its id, code or an old address leads on. */
async function requireCall(params: BriefingRouteProps["params"]): Promise<CallRecord> {
  const key = decodeSegment((await params).slug);
  const call = await readCall(key);
  if (!call) notFound();
  if (call.slug === key) return call;
  permanentRedirect(`/${await getLocale()}/calls/${call.slug}/briefing`);
}

export async function generateMetadata({ params }: BriefingRouteProps): Promise<Metadata> {
  const { title, slug } = await requireCall(params);
  const t = await getTranslations("briefing");
  return {
    title: t("title", { title }),
    alternates: pageAlternates(await getLocale(), `/calls/${slug}/briefing`),
  };
}

export default async function BriefingRoute({ params }: BriefingRouteProps) {
  const moment = now();
  const record = await requireCall(params);
  const member = await getMember();
  const call = summarise(record, moment);
  const [facts, source, { standing, decisions }] = await Promise.all([
    listCallFacts(record.id),
    getCallSource(record.sourceId),
    getBriefing(member, call, moment),
  ]);
  return (
    <BriefingPage
      call={call}
      facts={facts}
      source={source}
      organisation={member?.organisationName ?? null}
      standing={standing}
      decisions={decisions}
      reasons={member === null ? [] : await reasonsFor(member, record, moment)}
      now={moment}
      address={pageAddress(await getLocale(), `/calls/${call.slug}`)}
      nameOf={regionName}
    />
  );
}

/** What speaks for the call in the viewer's organisation, point by point. */
async function reasonsFor(member: Member, record: CallRecord, moment: Date): Promise<string[]> {
  const { criteria } = await getCallMatch(member, record, moment);
  const speech = {
    locale: await getLocale(),
    t: await getTranslations("matching"),
    words: await getTranslations("vocabulary"),
    coverage: await getTranslations("call.coverage"),
    nameOf: regionName,
  };
  return criteria
    .filter(({ verdict, criterion }) => verdict === "met" && criterion !== "state")
    .map(({ because }) => becauseWords(because, summarise(record, moment), speech));
}

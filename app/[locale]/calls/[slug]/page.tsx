import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";

import { buckets } from "@/components/calls/buckets";
import { CallPage } from "@/components/calls/detail/call-page";
import { structuredData } from "@/components/calls/detail/structured-data";
import { CallMatchSection } from "@/components/matching/call-match-section";
import { OwnMoneyCalculator } from "@/components/matching/own-money";
import { searchHref } from "@/components/search/links";
import { CallTools } from "@/components/shortlist/call-tools";
import { getMember } from "@/lib/auth/viewer";
import {
  findCall,
  getCallSource,
  listCallFacts,
  listCallLinks,
  listCallRevisions,
  listOtherListings,
  listSiblings,
} from "@/lib/calls/queries/details";
import { getEditions } from "@/lib/calls/queries/editions";
import { summarise } from "@/lib/calls/rules/summary";
import type { CallRecord, CallSummary } from "@/lib/calls/types";
import { now } from "@/lib/clock";
import { fundList } from "@/lib/funds/vocabulary";
import { pageAddress, pageAlternates } from "@/lib/locale/addresses";
import { decodeSegment } from "@/lib/locale/segments";
import { getCallMatch } from "@/lib/matching/queries/call-match";
import { ownMoneyAsked } from "@/lib/matching/validation";
import { regionName } from "@/lib/regions/queries";
import { emptySearch } from "@/lib/search/validation";
import { listSavedCalls } from "@/lib/shortlist/queries/saved";
import { listObjectives } from "@/lib/themes/queries";
import { themes } from "@/lib/themes/vocabulary";

interface CallRouteProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const readCall = cache(findCall);

/** Finds the call of an address; its id, code or an old address leads to its slug, anything else is not found. */
async function requireCall(params: CallRouteProps["params"]): Promise<CallRecord> {
  const key = decodeSegment((await params).slug);
  const call = await readCall(key);
  if (!call) notFound();
  if (call.slug === key) return call;
  permanentRedirect(`/${await getLocale()}/calls/${call.slug}`);
}

export async function generateMetadata({ params }: CallRouteProps): Promise<Metadata> {
  const call = summarise(await requireCall(params), now());
  const t = await getTranslations("callPage");
  const states = await getTranslations("vocabulary.state");
  const { title, fund, summary, slug } = call;
  const description = t("description", {
    title,
    fund,
    state: states(call.state),
    summary: summary ?? "",
  });
  return { title, description, alternates: pageAlternates(await getLocale(), `/calls/${slug}`) };
}

export default async function CallRoute({ params, searchParams }: CallRouteProps) {
  const moment = now();
  const record = await requireCall(params);
  const { siblings, ...around } = await readAround(record, moment);
  const member = await getMember();
  const match = member === null ? null : await getCallMatch(member, record, moment);
  const call = summarise(record, moment);
  const saved = member !== null && (await listSavedCalls(member, [record.id])).has(record.id);
  const address = pageAddress(await getLocale(), `/calls/${call.slug}`);
  return (
    <>
      <StructuredData call={call} address={address} />
      <CallPage
        call={call}
        {...around}
        siblings={siblings.map((sibling) => summarise(sibling, moment))}
        objectives={listObjectives(call.objectives)}
        now={moment}
        address={address}
        searchHref={likeThis(call)}
        match={
          member && match ? (
            <CallMatchSection
              call={call}
              match={match}
              organisation={member.organisationName}
              may={member.role === "reader" ? "look" : "change"}
              nameOf={regionName}
            />
          ) : null
        }
        ownMoney={
          <OwnMoneyCalculator
            call={call}
            asked={ownMoneyAsked.parse(await searchParams)}
            ceiling={match?.ceiling ?? null}
          />
        }
        tools={<CallTools call={call} saved={saved} mayChange={member?.role !== "reader"} />}
        nameOf={regionName}
      />
    </>
  );
}

/** What stands around a call: where its facts rest, its links and changes, and its relatives. */
async function readAround(record: CallRecord, moment: Date) {
  const [facts, links, revisions, siblings, editions, source, otherListings] = await Promise.all([
    listCallFacts(record.id),
    listCallLinks(record.id),
    listCallRevisions(record.id),
    listSiblings(record),
    getEditions(record, moment),
    getCallSource(record.sourceId),
    listOtherListings(record.id),
  ]);
  return { facts, links, revisions, siblings, editions, source, otherListings };
}

async function StructuredData({ call, address }: { call: CallSummary; address: string }) {
  const names = await getTranslations("vocabulary.fundName");
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const fund = fundList.find(({ code }) => code === call.fund);
  const text = structuredData(call, {
    url: address,
    fundName: fund ? names(fund.slug) : call.fund,
    areas: call.coverage.include.map(regionName),
  });
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}

/** The search for calls on the same themes that one can still apply to. */
function likeThis(call: CallSummary): string {
  const theme = themes.filter((word) => call.themes.includes(word));
  return searchHref({ ...emptySearch(), theme, state: [...buckets.open, ...buckets.coming] });
}

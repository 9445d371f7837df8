import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";

import { buckets } from "@/components/calls/buckets";
import { countOf } from "@/components/calls/outlook/count-of";
import { SubjectPage } from "@/components/subjects/subject-page";
import { now } from "@/lib/clock";
import { type Fund, fundList } from "@/lib/funds/vocabulary";
import { pageAlternates } from "@/lib/locale/addresses";
import { decodeSegment } from "@/lib/locale/segments";
import { getOutlook } from "@/lib/outlook/queries";
import { regionName } from "@/lib/regions/queries";
import { listFundObjectives } from "@/lib/themes/queries";

interface FundRouteProps {
  params: Promise<{ code: string }>;
}

const readOutlook = cache((fund: Fund) => getOutlook({ fund: [fund] }, buckets, now()));

/** Gives the fund of an address; its code ("ESF+") or capitals lead to its slug. */
async function requireFund(params: FundRouteProps["params"]) {
  const written = decodeSegment((await params).code);
  const lower = written.toLowerCase();
  const fund = fundList.find(({ code, slug }) => slug === lower || code.toLowerCase() === lower);
  if (fund === undefined) notFound();
  if (fund.slug !== written) permanentRedirect(`/${await getLocale()}/funds/${fund.slug}`);
  return fund;
}

export async function generateMetadata({ params }: FundRouteProps): Promise<Metadata> {
  const { code, slug } = await requireFund(params);
  const t = await getTranslations("fundPage");
  const names = await getTranslations("vocabulary");
  const outlook = await readOutlook(code);
  return {
    title: t("metaTitle", { fund: names(`fund.${slug}`) }),
    description: t("description", {
      fund: names(`fundName.${slug}`),
      open: countOf(outlook, "open"),
      coming: countOf(outlook, "coming"),
      what: t(`what.${slug}`),
    }),
    alternates: pageAlternates(await getLocale(), `/funds/${slug}`),
  };
}

export default async function FundRoute({ params }: FundRouteProps) {
  const { code, slug } = await requireFund(params);
  const t = await getTranslations("fundPage");
  const names = await getTranslations("vocabulary");
  const calls = await getTranslations("callPage");
  const short = names(`fund.${slug}`);
  const long = names(`fundName.${slug}`);
  return (
    <SubjectPage
      title={short === long ? long : `${long} (${short})`}
      what={t(`what.${slug}`)}
      crumbs={{ label: t("crumbs"), calls: calls("calls") }}
      outlook={await readOutlook(code)}
      nameOf={regionName}
      objectives={{ title: t("objectives"), list: listFundObjectives(code), none: null }}
      others={{
        title: t("others"),
        links: fundList
          .filter((fund) => fund.slug !== slug)
          .map((fund) => ({ href: `/funds/${fund.slug}`, label: names(`fund.${fund.slug}`) })),
      }}
    />
  );
}

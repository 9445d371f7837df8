import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";

import { buckets } from "@/components/calls/buckets";
import { RegionPage } from "@/components/regions/region-page";
import { localRegionName } from "@/components/regions/region-words";
import { countOf } from "@/components/calls/outlook/count-of";
import { now } from "@/lib/clock";
import { pageAlternates } from "@/lib/locale/addresses";
import { decodeSegment } from "@/lib/locale/segments";
import { getOutlook } from "@/lib/outlook/queries";
import {
  getRegion,
  getRegionCategory,
  listChildRegions,
  listRegions,
  type Region,
  regionChain,
  regionName,
  translateNutsCode,
} from "@/lib/regions/queries";
import { countriesWithKnownNuts1 } from "@/lib/regions/rules/reason";

interface RegionRouteProps {
  params: Promise<{ code: string }>;
}

const readOutlook = cache((code: string) => getOutlook({ region: [code] }, buckets, now()));

/** Gives the region of an address; other spellings and codes of NUTS 2021 lead to today's. */
async function requireRegion(params: RegionRouteProps["params"]) {
  const written = decodeSegment((await params).code);
  const region = getRegion(written);
  if (region) return region;
  const [current] = translateNutsCode(written);
  if (current === undefined) notFound();
  permanentRedirect(`/${await getLocale()}/regions/${current}`);
}

/** Where NUTS 1 is for statistics only, a country opens at NUTS 2, whose names people know. */
function listInside({ code, level }: Region): Region[] {
  if (level !== 0 || countriesWithKnownNuts1.has(code)) return listChildRegions(code);
  return listRegions(2).filter((region) => region.country === code);
}

export async function generateMetadata({ params }: RegionRouteProps): Promise<Metadata> {
  const region = await requireRegion(params);
  const locale = await getLocale();
  const t = await getTranslations("regionPage");
  const outlook = await readOutlook(region.code);
  const name = localRegionName(region, locale, t("level.eu"));
  return {
    title: t("metaTitle", { name, code: region.code }),
    description: t("description", {
      name,
      open: countOf(outlook, "open"),
      coming: countOf(outlook, "coming"),
    }),
    alternates: pageAlternates(locale, `/regions/${region.code}`),
  };
}

export default async function RegionRoute({ params }: RegionRouteProps) {
  const region = await requireRegion(params);
  return (
    <RegionPage
      region={region}
      chain={regionChain(region.code).slice(1)}
      inside={listInside(region)}
      category={getRegionCategory(region.code)}
      outlook={await readOutlook(region.code)}
      nameOf={regionName}
    />
  );
}

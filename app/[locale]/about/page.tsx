import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { AboutPage } from "@/components/about/about-page";
import { countCallRecords, countCallsBySeenDay } from "@/lib/calls/queries/addresses";
import { now } from "@/lib/clock";
import { pageAlternates } from "@/lib/locale/addresses";
import { listRegions } from "@/lib/regions/queries";
import { listLiveSources } from "@/lib/sources/queries";
import { listUsedSources, readCatalogueDescription } from "@/lib/sources/catalogue/terms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("about");
  return {
    title: t("title"),
    description: t("description"),
    alternates: pageAlternates(await getLocale(), "/about"),
  };
}

export default async function AboutRoute() {
  const [catalogue, sources, counts, seen, live] = await Promise.all([
    readCatalogueDescription(),
    listUsedSources(),
    countCallRecords(),
    countCallsBySeenDay(),
    listLiveSources(now()),
  ]);
  return (
    <AboutPage
      catalogue={catalogue}
      sources={sources}
      counts={{ ...counts, regions: listRegions().length }}
      seen={seen}
      live={live}
    />
  );
}

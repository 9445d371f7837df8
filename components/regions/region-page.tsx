import { useLocale, useTranslations } from "next-intl";

import { countOf } from "@/components/calls/outlook/count-of";
import { LinkColumns } from "@/components/calls/outlook/link-columns";
import { OutlookView } from "@/components/calls/outlook/outlook-view";
import { formatNumber } from "@/components/format/money";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import type { Outlook } from "@/lib/outlook/types";

import { RegionFacts } from "./region-facts";
import { type CategoryFact, localRegionName, type NamedRegion } from "./region-words";

interface RegionPageProps {
  region: NamedRegion & { level: number };
  /** What the region lies in, nearest first. */
  chain: readonly NamedRegion[];
  /** What lies directly in it. */
  inside: readonly NamedRegion[];
  category: CategoryFact | null;
  outlook: Outlook;
  nameOf: (code: string) => string;
}

/** A region: what its authorities can apply to, what it lies in and what lies in it. */
export function RegionPage({ region, chain, inside, category, outlook, nameOf }: RegionPageProps) {
  const t = useTranslations("regionPage");
  const locale = useLocale();
  const nameIt = (one: NamedRegion) => localRegionName(one, locale, t("level.eu"));
  const name = nameIt(region);
  const crumbs = chain
    .toReversed()
    .map((one) => ({ label: nameIt(one), href: `/regions/${one.code}` }));
  const open = countOf(outlook, "open");
  const coming = countOf(outlook, "coming");
  const intro = t("intro", {
    name,
    open,
    coming,
    openFigure: formatNumber(open, locale),
    comingFigure: formatNumber(coming, locale),
  });
  return (
    <PageFrame
      title={t("title", { name })}
      intro={intro}
      above={
        crumbs.length === 0 ? null : <Breadcrumbs label={t("crumbs", { name })} crumbs={crumbs} />
      }
    >
      <OutlookView outlook={outlook} place={name} nameOf={nameOf} />
      <RegionFacts region={region} category={category} />
      {inside.length === 0 ? null : (
        <div className="screen-only">
          <Section
            id="inside"
            title={region.code === "EU" ? t("countries") : t("children", { name })}
          >
            <LinkColumns
              links={inside.map((one) => ({
                href: `/regions/${one.code}`,
                label: nameIt(one),
                note: one.code,
              }))}
            />
          </Section>
        </div>
      )}
    </PageFrame>
  );
}

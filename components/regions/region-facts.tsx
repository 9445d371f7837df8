import { useLocale, useTranslations } from "next-intl";

import { formatRate } from "@/components/format/money";
import { Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";

import type { CategoryFact, NamedRegion } from "./region-words";

const levels = ["country", "level1", "level2", "level3"] as const;

interface RegionFactsProps {
  region: NamedRegion & { level: number };
  category: CategoryFact | null;
}

/** What a region is: its code and level, and the ceiling its cohesion category likely sets. */
export function RegionFacts({ region, category }: RegionFactsProps) {
  const t = useTranslations("regionPage");
  const locale = useLocale();
  const level = levels[region.level] ?? "eu";
  return (
    <Section id="region" title={t("facts")}>
      <Facts>
        <Fact term={t("code")}>
          {region.code} · {t(`level.${level}`)}
        </Fact>
        {category === null ? null : (
          <Fact term={t("category")}>
            <p className="font-semibold">
              {t(`categories.${category.category}`)}
              {category.outermost ? `. ${t("outermost")}` : null}
            </p>
            <p>{t("ceiling", { rate: formatRate(category.ceilingPercent * 100, locale) })}</p>
            <p className="text-small text-soft">{t(`confidence.${category.confidence}`)}</p>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

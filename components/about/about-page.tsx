import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { formatNumber } from "@/components/format/money";
import { ButtonLink } from "@/components/ui/button-link";
import { KeyFact, KeyFacts } from "@/components/ui/key-facts";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";

import { FreshnessTable, type SeenDay } from "./freshness-table";
import { type LiveSource, LiveSources } from "./live-sources";
import { SourceList, type Terms, type UsedSource } from "./source-list";

interface AboutPageProps {
  catalogue: Terms & { compiledOn: string };
  sources: readonly UsedSource[];
  counts: { calls: number; programmes: number; regions: number };
  seen: readonly SeenDay[];
  /** The sources that are read live, the bundled catalogue and the desk aside. */
  live: readonly LiveSource[];
}

const gaps = ["national", "areas", "places", "categories", "objectives"] as const;
const openApi = "/api/v1/openapi.json";

/** Where the data comes from, how fresh it is, what is missing, and on which terms it may be used. */
export function AboutPage({ catalogue, sources, counts, seen, live }: AboutPageProps) {
  const t = useTranslations("about");
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <Figures counts={counts} compiledOn={catalogue.compiledOn} />
      <Section id="what" title={t("what.title")}>
        <p className="measure-text">{t("what.text")}</p>
      </Section>
      <Section id="fresh" title={t("fresh.title")}>
        <p className="measure-text mb-4">{t("fresh.text")}</p>
        <FreshnessTable seen={seen} total={counts.calls} />
      </Section>
      <Section id="live" title={t("live.title")}>
        <LiveSources sources={live} />
      </Section>
      <Section id="missing" title={t("missing.title")}>
        <ul className="measure-text list-disc space-y-2 pl-5">
          {live.some(({ lastGoodAt }) => lastGoodAt !== null) ? null : <li>{t("missing.live")}</li>}
          {gaps.map((gap) => (
            <li key={gap}>{t(`missing.${gap}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="estimates" title={t("estimates.title")}>
        <p className="measure-text">{t("estimates.text")}</p>
        <p className="measure-text mt-2">{t("estimates.themes")}</p>
      </Section>
      <Section id="sources" title={t("sources.title")}>
        <SourceList sources={sources} catalogue={catalogue} />
      </Section>
      <Section id="open" title={t("open.title")}>
        <p className="measure-text">
          {t.rich("open.text", { link: (words) => <a href={openApi}>{words}</a> })}
        </p>
      </Section>
      <Section id="privacy" title={t("privacy.title")}>
        <p className="measure-text">{t("privacy.text")}</p>
      </Section>
      <p className="screen-only mt-10">
        <ButtonLink href="/">{t("next")}</ButtonLink>
      </p>
    </PageFrame>
  );
}

interface FiguresProps {
  counts: AboutPageProps["counts"];
  compiledOn: string;
}

function Figures({ counts, compiledOn }: FiguresProps) {
  const t = useTranslations("about");
  const locale = useLocale();
  return (
    <KeyFacts>
      <KeyFact term={t("what.calls")} figure={formatNumber(counts.calls, locale)} />
      <KeyFact term={t("what.programmes")} figure={formatNumber(counts.programmes, locale)} />
      <KeyFact term={t("what.regions")} figure={formatNumber(counts.regions, locale)} />
      <KeyFact
        term={t("what.day")}
        figure={<time dateTime={compiledOn}>{formatDay(compiledOn, locale, "short")}</time>}
      />
    </KeyFacts>
  );
}

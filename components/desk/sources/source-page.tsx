import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { formatTime } from "@/components/format/instants";
import { formatNumber } from "@/components/format/money";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { KeyFact, KeyFacts } from "@/components/ui/key-facts";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import type { DeskRun, DeskRunDetails, DeskSource } from "@/lib/sources/desk-types";

import { OutcomeWords } from "../runs/outcome-words";
import { ProblemTable } from "../runs/problem-table";
import { RunsTable } from "../runs/runs-table";
import { useFigureWords } from "../runs/run-words";
import { HealthMark } from "./health-mark";
import { SourceControls } from "./source-controls";
import { SourceFacts } from "./source-facts";

interface SourcePageProps {
  source: DeskSource;
  runs: readonly DeskRun[];
  /** The newest run with the rows it left out; `null` before the first. */
  lastRun: DeskRunDetails | null;
  page: number;
  pages: number;
  now: Date;
}

/** One source: how it stands, its runs, what the last one could not read, and its terms. */
export function SourcePage({ source, runs, lastRun, page, pages, now }: SourcePageProps) {
  const t = useTranslations("deskSources");
  const address = `/admin/sources/${source.id}`;
  return (
    <div className="measure pt-6 pb-16">
      <Breadcrumbs label={t("page.crumbs")} crumbs={[{ label: t("title"), href: "/admin" }]} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-4">
        <h1 className="text-display max-sm:text-title">{source.name}</h1>
        <SourceControls source={source} />
      </div>
      <Standing source={source} now={now} />
      <Cautions source={source} />
      <Section id="runs" title={t("page.runs")}>
        {runs.length === 0 ? (
          <p className="text-soft">{t("page.noRuns")}</p>
        ) : (
          <RunsTable name={source.name} runs={runs} />
        )}
        <Pagination page={page} pages={pages} hrefOf={(one) => `${address}?page=${String(one)}`} />
      </Section>
      {lastRun === null || lastRun.problems.length === 0 ? null : (
        <Section id="rejected" title={t("problems.lastTitle")}>
          <ProblemTable problems={lastRun.problems} total={lastRun.rejected} />
        </Section>
      )}
      <Section id="about" title={t("page.about")}>
        <SourceFacts source={source} />
      </Section>
    </div>
  );
}

function Standing({ source, now }: { source: DeskSource; now: Date }) {
  const t = useTranslations("deskSources");
  const locale = useLocale();
  const figures = useFigureWords();
  const next = useNextFigure(source, now);
  const { lastGoodAt, lastRun, health, stale, calls } = source;
  return (
    <KeyFacts>
      <KeyFact term={t("page.health")} figure={<HealthMark health={health} stale={stale} />} />
      <KeyFact term={t("page.calls")} figure={formatNumber(calls, locale)} />
      <KeyFact
        term={t("page.lastGood")}
        {...(lastGoodAt === null ? { figure: t("page.never") } : momentOf(lastGoodAt, locale))}
      />
      <KeyFact
        term={t("page.lastRun")}
        figure={lastRun === null ? t("page.never") : <OutcomeWords outcome={lastRun.outcome} />}
        {...(lastRun?.outcome === "done" ? { note: figures(lastRun) } : {})}
      />
      <KeyFact term={t("page.next")} {...next} />
    </KeyFacts>
  );
}

interface Figure {
  figure: string;
  note?: string;
}

/** The day large, its time below. */
function momentOf(instant: Date, locale: string): Figure {
  return { figure: formatInstantDay(instant, locale, "short"), note: formatTime(instant, locale) };
}

function useNextFigure({ enabled, runsPerDay, nextRunAt }: DeskSource, now: Date): Figure {
  const t = useTranslations("deskSources.page");
  const locale = useLocale();
  if (runsPerDay === 0) return { figure: t("handedOver") };
  if (!enabled || nextRunAt === null) return { figure: t("none") };
  return nextRunAt <= now ? { figure: t("soon") } : momentOf(nextRunAt, locale);
}

function Cautions({ source: { verified, missingSetting } }: { source: DeskSource }) {
  const t = useTranslations("deskSources");
  return (
    <>
      {verified ? null : <Notice title={t("unverified")} />}
      {missingSetting === null ? null : (
        <Notice title={t("missing", { setting: missingSetting })} />
      )}
    </>
  );
}

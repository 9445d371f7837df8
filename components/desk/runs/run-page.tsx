import { useLocale, useTranslations } from "next-intl";

import { formatInstant } from "@/components/format/instants";
import { formatNumber } from "@/components/format/money";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { DeskRunDetails, DeskSource } from "@/lib/sources/desk-types";
import { runOutcomes } from "@/lib/sources/vocabulary";

import { HeldRun } from "./held-run";
import { OutcomeWords } from "./outcome-words";
import { ProblemTable } from "./problem-table";
import { RunFacts } from "./run-facts";
import { RunFigures } from "./run-figures";
import { RunReason } from "./run-reason";
import { RunWatch } from "./run-watch";

interface RunPageProps {
  source: Pick<DeskSource, "id" | "name">;
  run: DeskRunDetails;
}

/** One run: how far it is or what came of it, its figures, and the rows it left out. */
export function RunPage({ source, run }: RunPageProps) {
  const t = useTranslations("deskSources");
  const locale = useLocale();
  return (
    <div className="measure pt-6 pb-16">
      <Breadcrumbs
        label={t("page.crumbs")}
        crumbs={[
          { label: t("title"), href: "/admin" },
          { label: source.name, href: `/admin/sources/${source.id}` },
        ]}
      />
      <h1 className="text-display max-sm:text-title">
        {t("run.title", { when: formatInstant(run.startedAt, locale) })}
      </h1>
      <p className="mt-1 text-lead">
        <OutcomeWords outcome={run.outcome} />
      </p>
      <Progress run={run} />
      {run.outcome === "held" ? <HeldRun run={run} about={source.name} /> : null}
      {run.outcome === "failed" ? (
        <Section id="why" title={t("run.whyFailed")}>
          <RunReason run={run} />
        </Section>
      ) : null}
      {run.outcome === "running" ? null : <Figures run={run} />}
      {run.problems.length === 0 ? null : (
        <Section id="rejected" title={t("problems.title")}>
          <ProblemTable problems={run.problems} total={run.rejected} />
        </Section>
      )}
      <Section id="facts" title={t("run.facts")}>
        <RunFacts run={run} />
      </Section>
    </div>
  );
}

function Figures({ run }: { run: DeskRunDetails }) {
  const t = useTranslations("deskSources.run");
  const locale = useLocale();
  const isHeld = run.outcome === "held";
  return (
    <Section id="figures" title={isHeld ? t("wouldBe") : t("figures")}>
      <RunFigures run={run} />
      {isHeld ? <p className="measure-text mt-2 text-small text-soft">{t("wouldBeNote")}</p> : null}
      {run.outcome === "done" && run.kept > 0 ? (
        <p className="mt-2">
          <Link href="/admin/review?kind=changed-fact">
            {t("review", { count: run.kept, figure: formatNumber(run.kept, locale) })}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

function Progress({ run }: { run: DeskRunDetails }) {
  const t = useTranslations("deskSources");
  const locale = useLocale();
  const { id, sourceId, outcome, read, expected } = run;
  const ended = runOutcomes.map(
    (word) => [word, t("run.ended", { outcome: t(`outcome.${word}`) })] as const,
  );
  const words = {
    locale,
    label: t("run.progress"),
    asking: t("run.asking"),
    readOf: t("run.readOf", { read: "{read}", expected: "{expected}" }),
    readSoFar: t("run.readSoFar", { read: "{read}" }),
    percent: t("run.percent", { percent: "{percent}" }),
    ended: Object.fromEntries(ended) as Record<(typeof runOutcomes)[number], string>,
    lost: t("run.lost"),
  };
  return (
    <>
      <RunWatch runId={id} first={{ outcome, read, expected }} words={words} />
      {outcome === "running" ? (
        <p className="without-script">
          <Link href={`/admin/sources/${sourceId}/runs/${id}`}>{t("run.again")}</Link>
        </p>
      ) : null}
    </>
  );
}

import { useLocale, useTranslations } from "next-intl";

import { formatInstant } from "@/components/format/instants";
import { formatNumber } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import type { DeskSource } from "@/lib/sources/desk-types";

import { useRunLine } from "../runs/run-words";
import { HealthMark } from "./health-mark";
import { useNextRun } from "./next-run";
import { SourceControls } from "./source-controls";

/** One source in the list: how it stands, what it did last, how many calls, what one can do. */
export function SourceRow({ source, now }: { source: DeskSource; now: Date }) {
  const t = useTranslations("deskSources");
  const locale = useLocale();
  const nextRun = useNextRun(now);
  const { id, name, health, stale, lastGoodAt } = source;
  return (
    <li className="desk-row">
      <div>
        <HealthMark health={health} stale={stale} />
        <p className="text-note text-soft">
          {lastGoodAt === null
            ? t("neverGood")
            : t.rich("lastGood", {
                when: () => (
                  <time dateTime={lastGoodAt.toISOString()} className="whitespace-nowrap">
                    {formatInstant(lastGoodAt, locale)}
                  </time>
                ),
              })}
        </p>
      </div>
      <div className="min-w-0">
        <h2 className="text-row">
          <Link
            href={`/admin/sources/${id}`}
            prefetch={false}
            className="no-underline hover:underline"
          >
            {name}
          </Link>
        </h2>
        <LastRun source={source} />
        <Warnings source={source} />
        <p className="text-note text-soft">
          {[nextRun(source), t("licence", { licence: source.licence })]
            .filter((part) => part !== null)
            .join(" · ")}
        </p>
      </div>
      <p className="sm:text-right">
        <span className="font-serif text-title font-semibold">
          {formatNumber(source.calls, locale)}
        </span>{" "}
        <span className="text-fine text-soft sm:block">{t("calls", { count: source.calls })}</span>
      </p>
      <SourceControls source={source} />
    </li>
  );
}

function LastRun({ source: { id, lastRun } }: { source: DeskSource }) {
  const t = useTranslations("deskSources.did");
  const line = useRunLine();
  if (lastRun === null) return <p className="text-note">{t("never")}</p>;
  return (
    <p className="text-note">
      <Link href={`/admin/sources/${id}/runs/${lastRun.id}`} prefetch={false}>
        {t("label")}
      </Link>{" "}
      {line(lastRun)}
    </p>
  );
}

function Warnings({ source: { verified, missingSetting } }: { source: DeskSource }) {
  const t = useTranslations("deskSources");
  return (
    <>
      {verified ? null : <p className="text-note">{t("unverified")}</p>}
      {missingSetting === null ? null : (
        <p className="text-note font-semibold">{t("missing", { setting: missingSetting })}</p>
      )}
    </>
  );
}

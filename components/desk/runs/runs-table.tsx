import { useLocale, useTranslations } from "next-intl";

import { formatInstant } from "@/components/format/instants";
import { formatNumber } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import type { DeskRun } from "@/lib/sources/desk-types";

import { OutcomeWords } from "./outcome-words";
import { RunReason } from "./run-reason";
import { figureNames } from "./run-words";

const columns = ["read", ...figureNames] as const;

/** The runs of a source, newest first: when, what came of each, and its figures. */
export function RunsTable({ name, runs }: { name: string; runs: readonly DeskRun[] }) {
  const t = useTranslations("deskSources");
  const caption = t("page.runsTable", { name });
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="ruled-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column.run")}</th>
            <th scope="col">{t("column.outcome")}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <RunRows key={run.id} run={run} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RunRows({ run }: { run: DeskRun }) {
  const t = useTranslations("deskSources");
  const locale = useLocale();
  return (
    <>
      <tr>
        <th scope="row" className="whitespace-nowrap">
          <Link href={`/admin/sources/${run.sourceId}/runs/${run.id}`} prefetch={false}>
            {formatInstant(run.startedAt, locale)}
          </Link>
          <span className="block text-fine text-soft">{t(`trigger.${run.trigger}`)}</span>
        </th>
        <td className="whitespace-nowrap">
          <OutcomeWords outcome={run.outcome} />
        </td>
        {columns.map((column) => (
          <td key={column} className={`number ${run[column] === 0 ? "text-soft" : ""}`}>
            {formatNumber(run[column], locale)}
          </td>
        ))}
      </tr>
      {run.reason === null ? null : (
        <tr className="continued">
          <td />
          <td colSpan={columns.length + 1} className="max-w-0 min-w-64">
            <RunReason run={run} />
          </td>
        </tr>
      )}
    </>
  );
}

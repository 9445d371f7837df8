import { useLocale, useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import { formatNumber } from "@/components/format/money";
import type { RowProblem } from "@/lib/sources/types";

interface ProblemTableProps {
  problems: readonly RowProblem[];
  /** How many rows were left out in all; only the first are kept. */
  total: number;
}

/** The rows a run left out: which, what was found there, what is expected. */
export function ProblemTable({ problems, total }: ProblemTableProps) {
  const t = useTranslations("deskSources.problems");
  const locale = useLocale();
  const shown = problems.length;
  const caption =
    shown < total ? t("caption", { shown, total: formatNumber(total, locale) }) : t("all");
  return (
    <div className="table-frame" role="region" aria-label={t("title")} tabIndex={0}>
      <table className="ruled-table">
        <caption className="pb-2 text-left text-soft">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("row")}</th>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("found")}</th>
            <th scope="col">{t("expected")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, column, found, expected }, place) => (
            <tr key={`${row} ${String(place)}`}>
              <th scope="row" className="wrap-anywhere">
                {row}
              </th>
              <td>{column ?? t("whole")}</td>
              <td className="wrap-anywhere">{found === "" ? t("empty") : <q>{found}</q>}</td>
              <td>
                <Foreign language="en">{expected}</Foreign>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

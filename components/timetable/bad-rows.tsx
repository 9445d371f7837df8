import { useTranslations } from "next-intl";

import type { PreviewRow } from "@/lib/timetable/rules";
import type { CellProblem } from "@/lib/timetable/types";

/** The rows that cannot be taken, and of each cell at fault its column, what it holds and what it should. */
export function BadRows({ rows }: { rows: readonly PreviewRow[] }) {
  const t = useTranslations("timetable.preview");
  return (
    <>
      <p className="measure-text mb-3">{t("badText")}</p>
      <ol className="border-b border-rule">
        {rows.map(({ number, label, problems }) => (
          <li
            key={number}
            className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[7rem_minmax(0,1fr)]"
          >
            <span className="font-serif text-lead font-semibold">{t("rowNumber", { number })}</span>
            <div className="min-w-0">
              <p className="font-semibold">{label}</p>
              {problems.map((problem) => (
                <Problem key={`${problem.part} ${problem.expected}`} problem={problem} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Problem({ problem: { part, column, found, expected } }: { problem: CellProblem }) {
  const t = useTranslations("timetable");
  const terms = [
    { term: t("preview.column"), text: column ?? t(`part.${part}`), mark: false },
    { term: t("preview.found"), text: found || t("preview.nothingFound"), mark: found !== "" },
    { term: t("preview.expected"), text: t(`expected.${expected}`), mark: false },
  ];
  return (
    <dl className="mt-1 grid gap-x-6 text-small sm:grid-cols-[12rem_12rem_minmax(0,1fr)]">
      {terms.map(({ term, text, mark }) => (
        <div key={term} className="min-w-0">
          <dt className="inline text-soft sm:block sm:text-fine">{term}</dt>{" "}
          <dd className="inline sm:block">
            {mark ? <mark className="bg-sunk px-1 text-soon">{text}</mark> : text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

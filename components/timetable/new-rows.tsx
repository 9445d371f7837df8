import { useLocale, useTranslations } from "next-intl";

import { ApplicantsLine } from "@/components/calls/applicants-line";
import { CallMoney } from "@/components/calls/call-money";
import { CoverageLine } from "@/components/calls/coverage-line";
import { Foreign } from "@/components/calls/detail/foreign";
import { FundMark } from "@/components/calls/fund-mark";
import { formatDay } from "@/components/format/days";
import type { SourceDraft } from "@/lib/sources/validation";
import type { PreviewRow } from "@/lib/timetable/rules";

import { RowRemarks } from "./row-remarks";
import { RowTick } from "./row-tick";

interface NewRowsProps {
  rows: readonly PreviewRow[];
  nameOf: (code: string) => string;
}

/** Calls the authority has not told before, each as the finder will show it. */
export function NewRows({ rows, nameOf }: NewRowsProps) {
  return (
    <ol className="border-b border-rule">
      {rows.map((row) =>
        row.draft === null ? null : (
          <li
            key={row.number}
            className="grid gap-x-5 border-t border-rule py-2 sm:grid-cols-[7rem_minmax(0,1fr)_11rem]"
          >
            <RowTick number={row.number} label={row.draft.title} />
            <div className="min-w-0">
              <p className="font-serif text-row font-semibold">
                <Foreign language={row.draft.titleLanguage}>{row.draft.title}</Foreign>
              </p>
              <p className="text-note">
                <FundMark fund={row.draft.fund} /> · {row.draft.objectives.join(", ")}
                {row.draft.objectives.length > 0 ? " · " : ""}
                <ApplicantsLine types={row.draft.applicantTypes} />
              </p>
              <p className="text-note text-soft">
                <CoverageLine coverage={row.draft.coverage} reason={null} nameOf={nameOf} />
              </p>
              <RowRemarks remarks={row.remarks} />
            </div>
            <div className="text-note sm:text-right">
              <Period draft={row.draft} />
              <CallMoney call={row.draft} />
            </div>
          </li>
        ),
      )}
    </ol>
  );
}

function Period({ draft }: { draft: SourceDraft }) {
  const t = useTranslations("timetable.preview");
  const locale = useLocale();
  const day = (text: string | undefined | null) =>
    text ? formatDay(text, locale, "short") : t("notStated");
  return (
    <p className="font-semibold">
      {day(draft.opensOn)} – {day(draft.deadlines.at(-1)?.localDate)}
    </p>
  );
}

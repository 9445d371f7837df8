import { useTranslations } from "next-intl";

import { revisionValue } from "@/components/calls/detail/revision-value";
import { useFactName, useValueWords } from "@/components/calls/detail/value-words";
import type { FactChange } from "@/lib/calls/rules/content";
import type { PreviewRow } from "@/lib/timetable/rules";

import { RowRemarks } from "./row-remarks";
import { RowTick } from "./row-tick";

interface ChangedRowsProps {
  rows: readonly PreviewRow[];
  nameOf: (code: string) => string;
}

/** Calls of which the authority now states something otherwise: what was and what is. */
export function ChangedRows({ rows, nameOf }: ChangedRowsProps) {
  const t = useTranslations("timetable.preview");
  return (
    <ol className="border-b border-rule">
      {rows.map(({ number, draft, changes, asks, remarks }) =>
        draft === null ? null : (
          <li
            key={number}
            className="grid gap-x-5 border-t border-rule py-2 sm:grid-cols-[7rem_minmax(0,1fr)]"
          >
            <RowTick number={number} label={draft.title} />
            <div className="min-w-0">
              <p className="font-serif text-row font-semibold" lang={draft.titleLanguage}>
                {draft.title}
              </p>
              <Changes changes={changes} currency={draft.currency} nameOf={nameOf} />
              {asks.length === 0 ? null : <p className="mt-1 text-small text-soft">{t("asks")}</p>}
              <Changes changes={asks} currency={draft.currency} nameOf={nameOf} />
              <RowRemarks remarks={remarks} />
            </div>
          </li>
        ),
      )}
    </ol>
  );
}

interface ChangesProps {
  changes: readonly FactChange[];
  currency: string;
  nameOf: (code: string) => string;
}

function Changes({ changes, currency, nameOf }: ChangesProps) {
  const t = useTranslations("timetable.preview");
  const factName = useFactName();
  const words = useValueWords(currency, nameOf);
  return (
    <ul className="text-small">
      {changes.map(({ fact, before, after }) => (
        <li key={fact}>
          {factName(fact)}: <span className="sr-only">{t("was")} </span>
          <del className="text-soft">{revisionValue(fact, before, words)}</del>{" "}
          <span aria-hidden="true">→</span> <span className="sr-only">{t("is")} </span>
          <ins className="font-semibold no-underline">{revisionValue(fact, after, words)}</ins>
        </li>
      ))}
    </ul>
  );
}

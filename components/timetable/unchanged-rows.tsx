import { useTranslations } from "next-intl";

import type { PreviewRow } from "@/lib/timetable/rules";

/** Calls that are as they were; they need nobody's eye, so they are set small. */
export function UnchangedRows({ rows }: { rows: readonly PreviewRow[] }) {
  const t = useTranslations("timetable.preview");
  return (
    <ul className="text-small text-soft sm:columns-2">
      {rows.map(({ number, draft }) =>
        draft === null ? null : (
          <li key={number} className="break-inside-avoid py-0.5">
            {t("rowNumber", { number })}: <span lang={draft.titleLanguage}>{draft.title}</span>
          </li>
        ),
      )}
    </ul>
  );
}

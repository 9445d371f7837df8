import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/components/format/money";
import { Button } from "@/components/ui/button";
import { exportFormats, rowsMax } from "@/lib/exports/vocabulary";

/** The form that the ticks of `PickForExport` belong to. */
const formId = "export-form";

interface ExportToolProps {
  /** Which list is exported. */
  what: "calls" | "matches";
  /** What the address of the export says besides the ticks, as the search it holds. */
  query: string;
}

/**
 * Takes a list along as a file: all of it, or the rows that are ticked while this is open. It is
 * a plain form whose address is the file.
 */
export function ExportTool({ what, query }: ExportToolProps) {
  const t = useTranslations("exports");
  const locale = useLocale();
  return (
    <details id="export" className="tool-details">
      <summary>{t(what)}</summary>
      <form
        id={formId}
        action={`/api/export/${what}`}
        method="get"
        className="mt-2 border-l-4 border-ink bg-sunk px-4 py-3"
      >
        <input type="hidden" name="locale" value={locale} />
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <p className="text-small">
          {t("pickNote")} {t("cap", { max: formatNumber(rowsMax, locale) })}
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          {exportFormats.toReversed().map((format) => (
            <Button key={format} name="format" value={format} look="quiet">
              {t("download")}: {t(`formats.${format}`)}
            </Button>
          ))}
        </div>
      </form>
    </details>
  );
}

/** A tick beside a row that picks it for the export; it shows while the export is open. */
export function PickForExport({ callId, titleId }: { callId: string; titleId: string }) {
  const t = useTranslations("exports");
  return (
    <label className="pick-for-export items-center gap-1 text-note">
      <input
        type="checkbox"
        name="pick"
        value={callId}
        form={formId}
        aria-describedby={titleId}
        className="tick"
      />
      {t("pick")}
    </label>
  );
}

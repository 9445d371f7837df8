import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/components/format/money";
import type { DeskRun } from "@/lib/sources/desk-types";

import { figureNames } from "./run-words";

/** What a run did in figures, side by side. */
export function RunFigures({ run }: { run: DeskRun }) {
  const t = useTranslations("deskSources.column");
  const locale = useLocale();
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4 lg:grid-cols-7">
      {(["read", ...figureNames] as const).map((name) => (
        <div key={name}>
          <dt className="text-small text-soft">{t(name)}</dt>
          <dd
            className={`font-serif text-title font-semibold ${run[name] === 0 ? "text-soft" : ""}`}
          >
            {formatNumber(run[name], locale)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { formatNumber } from "@/components/format/money";

export interface SeenDay {
  day: string;
  calls: number;
}

/** How many calls their sources last showed in which month, newest first. */
export function FreshnessTable({ seen, total }: { seen: readonly SeenDay[]; total: number }) {
  const t = useTranslations("about.fresh");
  const locale = useLocale();
  const months = new Map<string, number>();
  for (const { day, calls } of seen) {
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + calls);
  }
  const known = seen.reduce((sum, { calls }) => sum + calls, 0);
  const rows = [...months].map(([month, calls]) => ({
    label: formatDay(`${month}-01`, locale, "month"),
    calls,
  }));
  if (total > known) rows.push({ label: t("unknown"), calls: total - known });
  return (
    <table className="w-full max-w-xl border-b border-rule text-small">
      <caption className="pb-2 text-left text-soft">{t("caption")}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("month")}</th>
          <th scope="col">{t("calls")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, calls }) => (
          <tr key={label} className="border-t border-rule">
            <th scope="row" className="w-40 py-1 pr-4 text-left font-normal">
              {label}
            </th>
            <td className="py-1">
              <span className="flex items-center gap-3">
                <span className="w-10 text-right">{formatNumber(calls, locale)}</span>
                <span
                  aria-hidden="true"
                  className="h-2 bg-ink"
                  style={{ width: `${String(Math.max(1, Math.round((70 * calls) / total)))}%` }}
                />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

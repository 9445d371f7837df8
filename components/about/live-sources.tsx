import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { formatNumber } from "@/components/format/money";

/** A source as everybody may know it. */
export interface LiveSource {
  id: string;
  name: string;
  url: string | null;
  calls: number;
  lastGoodAt: Date | null;
  /** True when its last good reading is older than it should be. */
  stale: boolean;
}

/** Which live sources this installation reads, how much each gives, and how fresh that is. */
export function LiveSources({ sources }: { sources: readonly LiveSource[] }) {
  const t = useTranslations("about.live");
  const locale = useLocale();
  if (sources.length === 0) return <p className="measure-text">{t("none")}</p>;
  return (
    <table className="w-full max-w-3xl border-b border-rule text-small">
      <caption className="pb-2 text-left text-soft">{t("caption")}</caption>
      <thead>
        <tr className="text-left text-soft">
          <th scope="col" className="py-1 pr-4 font-normal">
            {t("source")}
          </th>
          <th scope="col" className="py-1 pr-4 text-right font-normal">
            {t("calls")}
          </th>
          <th scope="col" className="py-1 font-normal">
            {t("read")}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id, name, url, calls, lastGoodAt, stale }) => (
          <tr key={id} className="border-t border-rule">
            <th scope="row" className="py-1 pr-4 text-left font-normal">
              {url === null ? name : <a href={url}>{name}</a>}
            </th>
            <td className="py-1 pr-4 text-right">{formatNumber(calls, locale)}</td>
            <td className="py-1">
              {lastGoodAt === null ? t("never") : formatInstantDay(lastGoodAt, locale)}
              {stale ? <strong className="ml-2 text-soon">{t("stale")}</strong> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

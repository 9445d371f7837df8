import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import type { QueuedItem } from "@/lib/review/types";

/** A call its source no longer shows: since when, and where to look. */
export function ToVerify({ item: { call }, source }: { item: QueuedItem; source: string }) {
  const t = useTranslations("deskReview");
  const locale = useLocale();
  return (
    <p className="measure-text text-small">
      {t("gone", { source })}{" "}
      {call?.seenOn ? `${t("seenOn", { day: formatDay(call.seenOn, locale) })} ` : ""}
      {call === null ? null : (
        <a href={call.officialUrl} className="whitespace-nowrap">
          {t("officialPage")}
        </a>
      )}
    </p>
  );
}

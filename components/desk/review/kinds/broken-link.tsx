import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import type { QueuedItem } from "@/lib/review/types";

/** An address that does not answer, for how long and how. */
export function BrokenLink({ item: { note, link } }: { item: QueuedItem }) {
  const t = useTranslations("deskReview.link");
  const locale = useLocale();
  const day = link?.failingSince ? formatInstantDay(link.failingSince, locale) : null;
  return (
    <div className="measure-text text-small">
      {note === null ? null : (
        <p className="wrap-anywhere">
          {/^https?:\/\/\S+$/.test(note) ? <a href={note}>{note}</a> : note}
        </p>
      )}
      <p className="text-soft">
        {day === null || link === null
          ? t("unknown")
          : link.httpStatus === null
            ? t("silent", { day })
            : t("status", { status: link.httpStatus, day })}{" "}
        {link === null ? "" : t("tries", { count: link.failures })}
      </p>
    </div>
  );
}

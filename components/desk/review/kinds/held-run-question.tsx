import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import type { QueuedItem } from "@/lib/review/types";
import { runFailures } from "@/lib/sources/vocabulary";

/** Why a run waits and what taking it in would do. */
export function HeldRunQuestion({ item: { run, note } }: { item: QueuedItem }) {
  const t = useTranslations("deskReview");
  const reasons = useTranslations("deskSources.reason");
  const locale = useLocale();
  if (run === null) return <p className="text-small">{note}</p>;
  const failure = runFailures.find((word) => word === run.reason);
  const figure = (value: number) => formatNumber(value, locale);
  return (
    <p className="measure-text text-small">
      {t("held", {
        reason: failure === undefined ? (run.reason ?? "") : reasons(`${failure}.why`),
        added: figure(run.added),
        changed: figure(run.changed),
        vanished: figure(run.vanished),
      })}{" "}
      <Link href={`/admin/sources/${run.sourceId}/runs/${run.id}`} prefetch={false}>
        {t("seeRun")}
      </Link>
    </p>
  );
}

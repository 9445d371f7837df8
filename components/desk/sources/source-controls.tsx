import { useLocale, useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { runSourceAction, switchSourceAction } from "@/lib/sources/actions";
import type { DeskSource } from "@/lib/sources/desk-types";

import { ActionForm } from "../action-form";
import { useFailureWords } from "../failure-words";

/** What one can do with a source: read it now, switch it on or off, or hand it a file. */
export function SourceControls({ source }: { source: DeskSource }) {
  const t = useTranslations("deskSources");
  const locale = useLocale();
  const failures = useFailureWords();
  const { id, name, enabled, runnable, runsPerDay, missingSetting, health } = source;
  const isHandedOver = source.adapter === "timetable";
  return (
    <div className="screen-only flex flex-wrap items-start gap-2">
      {runnable && missingSetting === null && health !== "running" ? (
        <ActionForm
          action={runSourceAction}
          fields={{ sourceId: id, locale }}
          label={t("runNow")}
          busy={t("starting")}
          about={name}
          look="quiet"
          small
          failures={failures}
        />
      ) : null}
      {isHandedOver ? (
        <Link href="/admin/timetables" className="button button-quiet button-small">
          {t("handOver")}
        </Link>
      ) : null}
      {runsPerDay > 0 ? (
        <ActionForm
          action={switchSourceAction}
          fields={{ sourceId: id, enabled: enabled ? "off" : "on" }}
          label={enabled ? t("switchOff") : t("switchOn")}
          about={name}
          look="quiet"
          small
          failures={failures}
        />
      ) : null}
    </div>
  );
}

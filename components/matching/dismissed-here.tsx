import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import type { Dismissal } from "@/lib/matching/types";

import { RestoreForm } from "./restore-form";

interface DismissedHereProps {
  dismissal: Dismissal;
  may: "change" | "look";
}

/** That the organisation has put this call aside, why and when, and the way back. */
export function DismissedHere({ dismissal, may }: DismissedHereProps) {
  const t = useTranslations("matches");
  const matching = useTranslations("matching");
  const locale = useLocale();
  const { reason, dismissedAt } = dismissal;
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <p>
        <strong>{matching("notForUs")}</strong>:{" "}
        {t("dismissedBy", {
          reason: matching(`dismiss.reason.${reason}`),
          day: formatInstantDay(dismissedAt, locale),
        })}
      </p>
      {may === "look" ? null : <RestoreForm call={dismissal} />}
    </div>
  );
}

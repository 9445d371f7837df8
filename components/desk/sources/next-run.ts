import { useLocale, useTranslations } from "next-intl";

import { formatInstant } from "@/components/format/instants";
import type { DeskSource } from "@/lib/sources/desk-types";

type Scheduled = Pick<DeskSource, "enabled" | "runsPerDay" | "nextRunAt">;

/** Gives what says when a source is read next; `null` where that is not known. */
export function useNextRun(now: Date): (source: Scheduled) => string | null {
  const t = useTranslations("deskSources");
  const locale = useLocale();
  return ({ enabled, runsPerDay, nextRunAt }) => {
    if (runsPerDay === 0) return t("nextNever");
    if (!enabled) return t("nextOff");
    if (nextRunAt === null) return null;
    if (nextRunAt <= now) return t("nextSoon");
    return t("next", { when: formatInstant(nextRunAt, locale) });
  };
}

import { useLocale, useTranslations } from "next-intl";

import { formatDuration, formatInstant } from "@/components/format/instants";
import { formatNumber } from "@/components/format/money";
import { Fact, Facts } from "@/components/ui/facts";
import type { DeskRun } from "@/lib/sources/desk-types";

/** What set a run going, when, and how long it took. */
export function RunFacts({ run }: { run: DeskRun }) {
  const t = useTranslations("deskSources");
  const locale = useLocale();
  const { trigger, startedAt, endedAt, expected } = run;
  return (
    <Facts>
      <Fact term={t("run.trigger")}>{t(`trigger.${trigger}`)}</Fact>
      <Fact term={t("run.began")}>{formatInstant(startedAt, locale)}</Fact>
      <Fact term={t("run.ended2")}>
        {endedAt === null
          ? t("run.stillRunning")
          : t("run.took", {
              when: formatInstant(endedAt, locale),
              duration: formatDuration(endedAt.getTime() - startedAt.getTime(), locale),
            })}
      </Fact>
      <Fact term={t("run.expected")}>
        {expected === null
          ? t("run.notSaid")
          : `${formatNumber(expected, locale)} ${t("calls", { count: expected })}`}
      </Fact>
    </Facts>
  );
}

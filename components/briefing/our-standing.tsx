import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { formatMoney } from "@/components/format/money";
import type { Standing } from "@/lib/shortlist/types";

/** How our work on the call stands, and who looks after it. */
export interface BriefedStanding extends Standing {
  owner: string | null;
}

/** Where we stand with the call, in one line. */
export function OurStanding({ standing }: { standing: BriefedStanding }) {
  const t = useTranslations("briefing");
  const stages = useTranslations("shortlist.stage");
  const locale = useLocale();
  const { owner, internalDeadlineOn: ours, amountAsked } = standing;
  const parts = [
    t("stage", { stage: stages(standing.stage) }),
    owner === null ? null : t("owner", { name: owner }),
    ours === null ? null : t("internal", { day: formatDay(ours, locale, "short") }),
    amountAsked === null ? null : t("asked", { amount: formatMoney(amountAsked, "EUR", locale) }),
  ];
  return (
    <section className="briefing-part">
      <h2 className="border-t-2 border-ink pt-1 text-base">{t("stands")}</h2>
      <p className="mt-1 line-clamp-3 text-small">
        {parts.filter((part) => part !== null).join(" · ")}
      </p>
    </section>
  );
}

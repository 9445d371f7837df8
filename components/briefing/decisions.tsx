import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { useStepText } from "@/components/shortlist/steps";

/** One thing to be decided or done, and by when. */
export interface Decision {
  key: string;
  step: string | null;
  text: string | null;
  /** `YYYY-MM-DD`. */
  dueOn: string | null;
}

const shownAtMost = 9;

/** What has to be decided, the earliest first as it is best done. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const t = useTranslations("briefing");
  const locale = useLocale();
  const textOf = useStepText();
  if (decisions.length === 0) return <p>{t("decideNone")}</p>;
  return (
    <ol>
      {decisions.slice(0, shownAtMost).map((decision) => (
        <li
          key={decision.key}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-0.5"
        >
          <span className="line-clamp-2">{textOf(decision)}</span>
          {decision.dueOn === null ? (
            <span className="text-soft">{t("noDay")}</span>
          ) : (
            <time dateTime={decision.dueOn} className="font-semibold whitespace-nowrap">
              {t("byDay", { day: formatDay(decision.dueOn, locale, "short") })}
            </time>
          )}
        </li>
      ))}
    </ol>
  );
}

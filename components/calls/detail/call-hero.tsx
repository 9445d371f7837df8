import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { formatNumber } from "@/components/format/money";
import type { CallSummary } from "@/lib/calls/types";
import type { CallState } from "@/lib/calls/vocabulary";

import { StateMark } from "../state-mark";
import { StateWords } from "../state-words";

/** The state by mark and word, and below it the days left as the largest thing on the page. */
export function CallHero({ call }: { call: CallSummary }) {
  const { state, daysLeft } = call;
  const over = state === "closed" || state === "withdrawn";
  const counted = daysLeft !== null && state !== "planned";
  return (
    <div className="lg:pt-1">
      {over ? null : <StateWords call={call} />}
      {counted ? <Days days={daysLeft} soon={state === "closing-soon"} /> : <Word call={call} />}
    </div>
  );
}

function Days({ days, soon }: { days: number; soon: boolean }) {
  const t = useTranslations("call");
  const locale = useLocale();
  const figure = formatNumber(days, locale);
  const unit = t("daysLeft", { days });
  const size = "text-[4rem] leading-[4.5rem] lg:text-[6rem] lg:leading-[6rem]";
  return (
    <p className={`flex items-baseline gap-x-3 lg:block ${soon ? "text-soon" : ""}`}>
      <span className="sr-only">{t("daysLeftSpoken", { days, figure })}</span>
      <span
        aria-hidden="true"
        className={`font-serif font-semibold tracking-tight ${days === 0 ? "text-display" : `${size} print:text-[3rem] print:leading-[3rem]`}`}
      >
        {days === 0 ? unit : figure}
      </span>
      {days === 0 ? null : (
        <span aria-hidden="true" className="font-serif text-lead lg:block">
          {unit}
        </span>
      )}
    </p>
  );
}

const words = {
  continuous: ["noDeadline", "noDeadlineNote"],
  "until-exhausted": ["untilSpent", "untilSpentNote"],
  planned: ["planned", "plannedNote"],
  "between-stages": ["secondStage", "secondStageNote"],
  forthcoming: ["announced", "announcedNote"],
  unknown: ["unknown", "unknownNote"],
  open: ["unknown", "unknownNote"],
  "closing-soon": ["unknown", "unknownNote"],
  closed: ["closed", "closedNote"],
  withdrawn: ["withdrawn", "withdrawnNote"],
} as const satisfies Record<CallState, readonly [string, string]>;

function Word({ call: { state, opensOn, deadlines } }: { call: CallSummary }) {
  const t = useTranslations("call.when");
  const locale = useLocale();
  const [word, note] = words[state];
  const last = deadlines.at(-1);
  const day = state === "closed" ? last?.localDate : undefined;
  return (
    <>
      <p className="font-serif text-display font-semibold text-balance max-lg:text-figure">
        {state === "closed" || state === "withdrawn" ? (
          <span className="mr-3 inline-block align-middle text-base leading-none">
            <StateMark state={state} />
          </span>
        ) : null}
        {state === "planned" && opensOn !== null ? formatDay(opensOn, locale, "month") : t(word)}
      </p>
      <p className="text-small text-soft">
        {day === undefined ? t(note) : formatDay(day, locale, "long")}
      </p>
    </>
  );
}

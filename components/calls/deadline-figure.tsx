import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { formatNumber } from "@/components/format/money";
import type { CallSummary, Deadline } from "@/lib/calls/types";

import { ZoneTime } from "./zone-time";

type Timed = Pick<CallSummary, "state" | "nextDeadline" | "daysLeft" | "deadlines" | "opensOn">;

/**
 * The hero of a row: the days left as a large figure with day, month, time and zone below. A call
 * without a deadline to come gets an honest word instead, never a date that is none.
 */
export function DeadlineFigure({ call }: { call: Timed }) {
  const { state, nextDeadline, daysLeft } = call;
  if (state === "planned" || nextDeadline === null || daysLeft === null) {
    return <WordInstead call={call} />;
  }
  return <DaysLeft deadline={nextDeadline} days={daysLeft} soon={state === "closing-soon"} />;
}

function DaysLeft({ deadline, days, soon }: { deadline: Deadline; days: number; soon: boolean }) {
  const t = useTranslations("call");
  const locale = useLocale();
  const figure = formatNumber(days, locale);
  const unit = t("daysLeft", { days });
  return (
    <>
      <p className={`text-figure whitespace-nowrap ${soon ? "text-soon" : ""}`}>
        <span className="sr-only">{t("daysLeftSpoken", { days, figure })}</span>
        <span aria-hidden="true">
          <span className="font-serif font-semibold">{days === 0 ? unit : figure}</span>
          {days === 0 ? null : <span className="ml-1 text-fine">{unit}</span>}
        </span>
      </p>
      <p className="text-note font-semibold whitespace-nowrap">
        <time dateTime={deadline.localDate}>{formatDay(deadline.localDate, locale, "short")}</time>
      </p>
      <p className="text-fine text-soft">
        <ZoneTime deadline={deadline} />
      </p>
    </>
  );
}

const instead = {
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
} as const;

function WordInstead({ call }: { call: Timed }) {
  const t = useTranslations("call.when");
  const locale = useLocale();
  const [word, note] = instead[call.state];
  const last = call.state === "closed" ? call.deadlines.at(-1) : undefined;
  return (
    <>
      <p className="font-serif text-[1.1875rem] leading-6 font-semibold text-balance">{t(word)}</p>
      <p className="text-fine text-soft">
        {last === undefined ? (
          t(note)
        ) : (
          <time dateTime={last.localDate}>{formatDay(last.localDate, locale, "short")}</time>
        )}
      </p>
    </>
  );
}

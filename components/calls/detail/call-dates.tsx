import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { formatNumber } from "@/components/format/money";
import { Section } from "@/components/ui/section";
import { deadlineMoment } from "@/lib/calls/rules/state";
import type { CallSummary, Deadline } from "@/lib/calls/types";

import { ZoneTime } from "../zone-time";

interface CallDatesProps {
  call: CallSummary;
  now: Date;
}

/** Every date of a call in order, each past, next or later in words. */
export function CallDates({ call, now }: CallDatesProps) {
  const t = useTranslations("callPage.dates");
  const { deadlineModel: model, deadlines } = call;
  const noDays = model === "continuous" || model === "until-exhausted" ? t(model) : t("none");
  const modelWords = deadlines.length === 0 ? "" : t(`model.${model}`);
  return (
    <Section id="dates" title={t("title")}>
      <ol className="border-b border-rule">
        <Opening call={call} now={now} />
        {deadlines.map((deadline) => (
          <DeadlineRow key={deadline.id} deadline={deadline} call={call} now={now} />
        ))}
      </ol>
      <p className="measure-text mt-2 text-small text-soft">
        {[
          deadlines.length === 0 ? noDays : "",
          modelWords,
          call.datesIndicative ? t("indicative") : "",
        ]
          .filter((words) => words !== "")
          .join(" ")}
      </p>
    </Section>
  );
}

const row =
  "grid gap-x-6 border-t border-rule py-2 grid-cols-[minmax(0,1fr)_auto] sm:grid-cols-[12rem_minmax(0,1fr)_auto]";

function Opening({ call: { opensOn, datesIndicative }, now }: CallDatesProps) {
  const t = useTranslations("callPage.dates");
  const locale = useLocale();
  if (opensOn === null) return null;
  const past = opensOn <= now.toISOString().slice(0, 10);
  return (
    <li className={row}>
      <span className="text-small text-soft max-sm:col-span-2">
        {past && !datesIndicative ? t("opened") : t("opens")}
      </span>
      <time dateTime={opensOn}>
        {formatDay(opensOn, locale, datesIndicative ? "month" : "full")}
      </time>
    </li>
  );
}

function DeadlineRow({ deadline, call, now }: CallDatesProps & { deadline: Deadline }) {
  const t = useTranslations("callPage.dates");
  const locale = useLocale();
  const past = deadlineMoment(deadline) <= now.getTime();
  const next = deadline.id === call.nextDeadline?.id;
  const soon = next && call.state === "closing-soon";
  const words = past ? t("past") : next ? t("next") : t("later");
  const stages = call.deadlines.some(({ stage }) => stage > 1);
  return (
    <li className={row}>
      <span className="text-small text-soft max-sm:col-span-2">
        {stages && deadline.kind !== "stage1"
          ? t("stage", {
              stage: formatNumber(deadline.stage, locale),
              kind: t(`kind.${deadline.kind}`),
            })
          : t(`kind.${deadline.kind}`)}
      </span>
      <span className={past ? "text-soft" : "font-semibold"}>
        <time dateTime={deadline.localDate}>{formatDay(deadline.localDate, locale, "full")}</time>
        <span className="block text-small font-normal">
          <ZoneTime deadline={deadline} />
        </span>
      </span>
      <span className={`text-small ${soon ? "font-semibold text-soon" : "text-soft"}`}>
        {words}
      </span>
    </li>
  );
}

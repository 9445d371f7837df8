import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import type { CallSummary } from "@/lib/calls/types";

import { StateMark } from "./state-mark";

/** A call's state by shape and word; a coming call says when it opens, a planned one in which month. */
export function StateWords({ call }: { call: Pick<CallSummary, "state" | "opensOn"> }) {
  const t = useTranslations("vocabulary.state");
  const when = useTranslations("call.when");
  const locale = useLocale();
  const { state, opensOn } = call;
  const soon = state === "closing-soon" ? "text-soon" : "";
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${soon}`}>
      <StateMark state={state} />
      {opensOn !== null && state === "forthcoming"
        ? when("opensOn", { day: formatDay(opensOn, locale, "short") })
        : opensOn !== null && state === "planned"
          ? when("plannedFor", { month: formatDay(opensOn, locale, "month") })
          : t(state)}
    </span>
  );
}

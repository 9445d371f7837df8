import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { formatNumber } from "@/components/format/money";
import { KeyFact } from "@/components/ui/key-facts";
import type { CallSummary, Deadline } from "@/lib/calls/types";

import { ZoneTime } from "../zone-time";
import { Notes } from "./notes";

/** Only the portal's calls usually end at 17:00; what is usual elsewhere we do not know. */
const portalZone = "Europe/Brussels";

interface DeadlineFactProps {
  call: CallSummary;
  doubt: string | null;
}

/** The first of the five facts: by when, to the minute and in which zone, or why there is no day. */
export function DeadlineFact({ call, doubt }: DeadlineFactProps) {
  const t = useTranslations("callPage.facts");
  const locale = useLocale();
  const { nextDeadline, deadlines, state, opensOn } = call;
  const shown = nextDeadline ?? deadlines.at(-1);
  if (shown === undefined) return <WithoutDay call={call} />;
  const over = nextDeadline === null;
  const term = over ? "lastDeadline" : deadlines.length > 1 ? "nextDeadline" : "deadline";
  const opens =
    state === "forthcoming" && opensOn !== null
      ? t("opens", { day: formatDay(opensOn, locale, "short") })
      : null;
  const last = shown.id === deadlines.at(-1)?.id;
  const count = formatNumber(deadlines.length, locale);
  return (
    <KeyFact
      term={t(term)}
      figure={<time dateTime={shown.localDate}>{formatDay(shown.localDate, locale, "short")}</time>}
      note={
        <>
          <TimeOfDay deadline={shown} />
          <Notes
            notes={[
              shown.kind === "stage1" ? t("stage1") : null,
              over || deadlines.length < 2 ? null : t(last ? "lastOf" : "of", { count }),
              state === "planned" ? t("plannedNote") : null,
              opens,
              doubt,
            ]}
          />
        </>
      }
      soon={state === "closing-soon"}
    />
  );
}

function TimeOfDay({ deadline }: { deadline: Deadline }) {
  const t = useTranslations("callPage.facts");
  return (
    <span className="block font-semibold text-ink">
      {deadline.localTime !== null ? (
        <ZoneTime deadline={deadline} />
      ) : deadline.zone === portalZone ? (
        t("noTime")
      ) : (
        t("noTimeElsewhere")
      )}
    </span>
  );
}

function WithoutDay({ call: { state, opensOn } }: { call: CallSummary }) {
  const t = useTranslations("callPage.facts");
  const page = useTranslations("callPage");
  const locale = useLocale();
  const open = state === "continuous" || state === "until-exhausted";
  const figure = open ? (
    t("none")
  ) : (
    <span className="text-lead font-normal text-soft">{page("notStated")}</span>
  );
  const opening =
    opensOn === null || open
      ? null
      : state === "planned"
        ? t("opens", { day: formatDay(opensOn, locale, "month") })
        : state === "forthcoming"
          ? t("opens", { day: formatDay(opensOn, locale, "short") })
          : null;
  const openNote = state === "continuous" ? t("noneNote") : open ? t("untilSpentNote") : null;
  const planned = state === "planned" ? t("plannedNote") : null;
  return (
    <KeyFact
      term={t("deadline")}
      figure={figure}
      note={<Notes notes={[openNote, opening, planned]} />}
    />
  );
}

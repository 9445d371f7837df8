import { useLocale, useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import { FundMark } from "@/components/calls/fund-mark";
import { ZoneTime } from "@/components/calls/zone-time";
import { formatDay } from "@/components/format/days";
import { conventionOf } from "@/components/format/languages";
import { Link } from "@/components/ui/link";
import type { DayEntry } from "@/lib/calendars/types";

import { entryHref, isOwn, Sign, useEntryWords } from "./entry-words";

interface DayListProps {
  days: ReadonlyMap<string, readonly DayEntry[]>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** True where other pages lead to its days: only one list of a page may bear their names. */
  anchors: boolean;
}

/** The days of a month that hold anything, one after the other: the day left, what is due right. */
export function DayList({ days, today, anchors }: DayListProps) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const weekday = new Intl.DateTimeFormat(conventionOf(locale), {
    weekday: "long",
    timeZone: "UTC",
  });
  return (
    <ol aria-label={t("days")} className="mt-3 border-b border-rule">
      {[...days].map(([day, entries]) => (
        <li key={day} {...(anchors ? { id: `day-${day}` } : {})} className="day-row">
          <p className="day-name">
            <time dateTime={day}>
              <span aria-hidden="true" className="font-serif text-figure font-semibold">
                {Number(day.slice(8))}
              </span>
              <span aria-hidden="true" className="text-note text-soft">
                {weekday.format(new Date(`${day}T00:00Z`))}
              </span>
              <span className="sr-only">{formatDay(day, locale, "full")}</span>
            </time>
            {day === today ? (
              <strong className="text-note font-semibold">{t("today")}</strong>
            ) : null}
          </p>
          <ul>
            {entries.map((entry, at) => (
              <Row key={at} entry={entry} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Row({ entry }: { entry: DayEntry }) {
  const { call, kind } = entry;
  const states = useTranslations("vocabulary.state");
  const wordsOf = useEntryWords();
  const own = isOwn(entry);
  const over = call.state === "closed" || call.state === "withdrawn";
  return (
    <li className="day-entry">
      <p>
        <Link
          href={entryHref(entry)}
          prefetch={false}
          className={`font-serif font-semibold ${call.state === "withdrawn" ? "line-through" : "no-underline hover:underline"}`}
        >
          <Foreign language={call.titleLanguage}>{call.title}</Foreign>
        </Link>
      </p>
      <p className="flex flex-wrap gap-x-4 text-note text-soft">
        <span>
          <Sign kind={kind} />
          {wordsOf(entry)}
          {own ? null : (
            <>
              , <ZoneTime deadline={entry} />
            </>
          )}
        </span>
        <FundMark fund={call.fund} />
        {over ? <span>{states(call.state)}</span> : null}
      </p>
    </li>
  );
}

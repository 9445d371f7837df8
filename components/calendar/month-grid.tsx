import { useLocale, useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import { formatDay } from "@/components/format/days";
import { conventionOf } from "@/components/format/languages";
import { Link } from "@/components/ui/link";
import { weeksOf } from "@/lib/calendars/rules/month";
import type { DayEntry } from "@/lib/calendars/types";

import { calendarHref, type CalendarPlace } from "./calendar-href";
import { entryHref, Sign, useEntryWords } from "./entry-words";

/** A cell holds so many entries; the rest stand in the list of the month. */
const entriesMax = 3;

interface MonthGridProps {
  place: CalendarPlace;
  days: ReadonlyMap<string, readonly DayEntry[]>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** A month as a sheet of a wall calendar: a table of weeks from Monday on. */
export function MonthGrid({ place, days, today }: MonthGridProps) {
  return (
    <table aria-labelledby="month" className="month-sheet">
      <WeekdayNames />
      <tbody>
        {weeksOf(place.month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, at) =>
              day === null ? (
                <td key={at} className="month-outside" />
              ) : (
                <Day
                  key={day}
                  day={day}
                  isToday={day === today}
                  entries={days.get(day) ?? []}
                  listHref={calendarHref({ ...place, view: "list" })}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeekdayNames() {
  const locale = useLocale();
  const names = (weekday: "long" | "short") =>
    new Intl.DateTimeFormat(conventionOf(locale), { weekday, timeZone: "UTC" });
  // The first of January 2024 was a Monday.
  const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)));
  return (
    <thead>
      <tr>
        {days.map((day) => (
          <th key={day.getTime()} scope="col" abbr={names("long").format(day)}>
            {names("short").format(day)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface DayProps {
  day: string;
  isToday: boolean;
  entries: readonly DayEntry[];
  listHref: string;
}

function Day({ day, isToday, entries, listHref }: DayProps) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const rest = entries.length - entriesMax;
  return (
    <td {...(isToday ? { "aria-current": "date" as const } : {})}>
      <p className="flex items-baseline gap-x-2">
        <time dateTime={day} className="month-day">
          <span aria-hidden="true">{Number(day.slice(8))}</span>
          <span className="sr-only">{formatDay(day, locale, "full")}</span>
        </time>
        {isToday ? <span className="text-fine font-semibold">{t("today")}</span> : null}
      </p>
      {entries.length === 0 ? null : (
        <ul>
          {entries.slice(0, entriesMax).map((entry, at) => (
            <Entry key={at} entry={entry} />
          ))}
          {rest <= 0 ? null : (
            <li className="pt-1">
              <Link href={`${listHref}#day-${day}`} prefetch={false} className="text-fine">
                {t("more", { count: rest })}
              </Link>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

function Entry({ entry }: { entry: DayEntry }) {
  const { call, kind, localTime } = entry;
  const t = useTranslations("vocabulary.state");
  const wordsOf = useEntryWords();
  const withdrawn = call.state === "withdrawn";
  const words = wordsOf(entry);
  return (
    <li className="month-entry">
      <p className="text-fine text-soft">
        <Sign kind={kind} />
        {localTime === null ? words : <span className="sr-only">{words} </span>}
        {localTime}
        {withdrawn ? ` ${t("withdrawn")}` : null}
      </p>
      <Link
        href={entryHref(entry)}
        prefetch={false}
        className={`month-title ${withdrawn ? "line-through" : ""}`}
      >
        <Foreign language={call.titleLanguage}>{call.title}</Foreign>
      </Link>
    </li>
  );
}

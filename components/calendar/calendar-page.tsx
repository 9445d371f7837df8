import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatDay } from "@/components/format/days";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { byDay, nextDayAfter } from "@/lib/calendars/rules/month";
import type { DayEntry } from "@/lib/calendars/types";

import { calendarHref, type CalendarPlace } from "./calendar-href";
import { CalendarLinks } from "./calendar-links";
import { DayList } from "./day-list";
import { Legend } from "./entry-words";
import { MonthGrid } from "./month-grid";

interface CalendarPageProps {
  place: CalendarPlace;
  /** Whose deadlines these are, in a sentence. */
  intro: ReactNode;
  entries: readonly DayEntry[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** A remark that not everything is here. */
  note: string | null;
  /** Where an empty calendar leads to. */
  empty: { href: string; label: string; note: string };
  children: ReactNode;
}

/** A month of deadlines, as a sheet or as a list, and how to have them in a calendar of one's own. */
export function CalendarPage(props: CalendarPageProps) {
  const { place, entries, today, note } = props;
  const t = useTranslations("calendar");
  const days = byDay(entries, place.month);
  return (
    <PageFrame title={t("title")} intro={props.intro}>
      <CalendarLinks place={place} today={today} />
      {note === null ? null : <p className="mt-2 text-small text-soft">{note}</p>}
      {days.size === 0 ? (
        <EmptyMonth {...props} />
      ) : (
        <>
          <Legend kinds={[...new Set([...days.values()].flat().map(({ kind }) => kind))]} />
          {place.view === "month" ? (
            <div className="max-lg:hidden">
              <MonthGrid place={place} days={days} today={today} />
            </div>
          ) : null}
          <div className={place.view === "month" ? "lg:hidden" : ""}>
            <DayList days={days} today={today} anchors={place.view === "list"} />
          </div>
        </>
      )}
      {props.children}
    </PageFrame>
  );
}

function EmptyMonth({ place, entries, empty }: CalendarPageProps) {
  const t = useTranslations("calendar.empty");
  const locale = useLocale();
  const next = nextDayAfter(entries, place.month);
  const month = formatDay(`${place.month}-01`, locale, "month");
  return (
    <div className="mt-4 border-y border-rule py-6">
      <h3 className="text-lead">{t("title", { month })}</h3>
      {next === null ? (
        <>
          <p className="measure-text mt-1 mb-4">{empty.note}</p>
          <ButtonLink href={empty.href} look="quiet">
            {empty.label}
          </ButtonLink>
        </>
      ) : (
        <p className="mt-1">
          <Link href={calendarHref({ ...place, month: next.slice(0, 7) })} prefetch={false}>
            {t("next", { day: formatDay(next, locale) })}
          </Link>
        </p>
      )}
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import { monthAfter } from "@/lib/calendars/rules/month";
import { calendarViews } from "@/lib/calendars/vocabulary";

import { calendarHref, type CalendarPlace } from "./calendar-href";

/** The month that is shown, the ways to its neighbours, and how it is shown. */
export function CalendarLinks({ place, today }: { place: CalendarPlace; today: string }) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const present = today.slice(0, 7);
  const [before, after] = [monthAfter(place.month, -1), monthAfter(place.month, 1)];
  const nameOf = (month: string) => formatDay(`${month}-01`, locale, "month");
  return (
    <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2">
      <h2 id="month" className="text-title first-letter:uppercase">
        {nameOf(place.month)}
      </h2>
      <nav aria-label={t("months")} className="screen-only">
        <ul className="flex flex-wrap gap-x-5">
          <MonthLink place={place} month={before} label={`← ${nameOf(before)}`} rel="prev" />
          {place.month === present ? null : (
            <MonthLink place={place} month={present} label={t("thisMonth")} />
          )}
          <MonthLink place={place} month={after} label={`${nameOf(after)} →`} rel="next" />
        </ul>
      </nav>
      <nav aria-label={t("view.label")} className="screen-only max-lg:hidden lg:ml-auto">
        <ul className="flex gap-x-5">
          {calendarViews.map((view) => (
            <li key={view}>
              <Link
                href={calendarHref({ ...place, view })}
                prefetch={false}
                {...(view === place.view ? { "aria-current": "page" as const } : {})}
                className="inline-block min-h-6 no-underline hover:underline aria-[current]:border-b-2 aria-[current]:border-ink aria-[current]:font-semibold"
              >
                {t(`view.${view}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

interface MonthLinkProps {
  place: CalendarPlace;
  month: string;
  label: string;
  rel?: "prev" | "next";
}

function MonthLink({ place, month, label, rel }: MonthLinkProps) {
  return (
    <li>
      <Link
        href={calendarHref({ ...place, month })}
        prefetch={false}
        {...(rel === undefined ? {} : { rel })}
        className="inline-block min-h-6"
      >
        {label}
      </Link>
    </li>
  );
}

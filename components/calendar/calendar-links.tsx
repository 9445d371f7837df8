import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import { ViewLinks } from "@/components/ui/view-links";
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
      <ViewLinks
        label={t("view.label")}
        views={calendarViews.map((view) => ({
          name: t(`view.${view}`),
          href: calendarHref({ ...place, view }),
          isShown: view === place.view,
        }))}
        className="screen-only max-lg:hidden lg:ml-auto"
      />
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

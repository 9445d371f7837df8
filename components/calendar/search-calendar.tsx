import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/components/format/money";
import { useProposedName } from "@/components/saved-searches/proposed-name";
import { Link } from "@/components/ui/link";
import type { DayEntry } from "@/lib/calendars/types";
import { callsMax } from "@/lib/calendars/vocabulary";
import type { SearchResult } from "@/lib/search/types";

import type { CalendarPlace } from "./calendar-href";
import { CalendarPage } from "./calendar-page";
import { SearchSubscribeSection } from "./subscribe";

interface SearchCalendarProps {
  place: CalendarPlace;
  result: SearchResult;
  entries: readonly DayEntry[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** True where the search has more calls than the calendar looks at. */
  capped: boolean;
  addresses: { ics: string; atom: string };
}

/** The deadlines of a search, and its public addresses. */
export function SearchCalendar(props: SearchCalendarProps) {
  const { place, result, entries, today, capped, addresses } = props;
  const t = useTranslations("calendar");
  const locale = useLocale();
  const nameOf = useProposedName();
  const href = `/?${place.query ?? ""}`;
  return (
    <CalendarPage
      place={place}
      intro={t.rich("introSearch", {
        name: nameOf(result.input, result.where),
        search: (words) => <Link href={href}>{words}</Link>,
      })}
      entries={entries}
      today={today}
      note={capped ? t("capped", { max: formatNumber(callsMax, locale) }) : null}
      empty={{ href, label: t("empty.search"), note: t("empty.searchNote") }}
    >
      <SearchSubscribeSection {...addresses} />
    </CalendarPage>
  );
}

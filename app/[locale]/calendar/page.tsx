import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { CalendarPage } from "@/components/calendar/calendar-page";
import { SearchCalendar } from "@/components/calendar/search-calendar";
import { SubscribeSection } from "@/components/calendar/subscribe";
import { getMember, type Member } from "@/lib/auth/viewer";
import { searchFeedAddress } from "@/lib/calendars/addresses";
import { listSearchDays, listShortlistDays } from "@/lib/calendars/queries/days";
import { listOpenFeeds } from "@/lib/calendars/queries/feeds";
import { calendarInput, type CalendarInput, searchPart } from "@/lib/calendars/validation";
import { dayAt } from "@/lib/calls/rules/zoned-days";
import { now } from "@/lib/clock";
import { parseSearch, searchQuery } from "@/lib/search/validation";

type Params = Record<string, string | string[] | undefined>;

interface CalendarRouteProps {
  searchParams: Promise<Params>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendar");
  return { title: t("title"), robots: { index: false } };
}

/** A member's bare calendar is that of the shortlist; with a search, or for a stranger, it is the search's. */
export default async function CalendarRoute({ searchParams }: CalendarRouteProps) {
  const params = await searchParams;
  const asked = calendarInput.parse(params);
  const search = searchPart(params);
  const member = await getMember();
  return member !== null && Object.keys(search).length === 0 ? (
    <ShortlistCalendar member={member} {...momentOf(asked)} />
  ) : (
    <OpenCalendar search={search} {...momentOf(asked)} />
  );
}

interface Shown {
  view: CalendarInput["view"];
  month: string;
  today: string;
  moment: Date;
}

function momentOf({ view, month }: CalendarInput): Shown {
  const moment = now();
  const today = dayAt(moment.getTime(), "Europe/Brussels");
  return { view, month: month ?? today.slice(0, 7), today, moment };
}

async function ShortlistCalendar({
  member,
  view,
  month,
  today,
  moment,
}: Shown & { member: Member }) {
  const t = await getTranslations("calendar");
  const [entries, feeds] = await Promise.all([
    listShortlistDays(member, moment),
    listOpenFeeds(member),
  ]);
  return (
    <CalendarPage
      place={{ view, month, query: null }}
      intro={t("intro", { organisation: member.organisationName })}
      entries={entries}
      today={today}
      note={null}
      empty={{ href: "/shortlist", label: t("empty.shortlist"), note: t("empty.shortlistNote") }}
    >
      <SubscribeSection organisation={member.organisationName} feeds={feeds} />
    </CalendarPage>
  );
}

async function OpenCalendar({ search, view, month, today, moment }: Shown & { search: Params }) {
  const { input } = parseSearch(search);
  const { entries, result, capped } = await listSearchDays(input, month, moment);
  const query = searchQuery({ ...input, page: 1 });
  const locale = await getLocale();
  return (
    <SearchCalendar
      place={{ view, month, query }}
      result={result}
      entries={entries}
      today={today}
      capped={capped}
      addresses={{
        ics: searchFeedAddress("ics", query, locale),
        atom: searchFeedAddress("atom", query, locale),
      }}
    />
  );
}

import { feedResponse, noFeed } from "@/lib/calendars/respond";
import { findFeed } from "@/lib/calendars/queries/feeds";
import { getShortlistFeed } from "@/lib/calendars/queries/shortlist-feed";
import { writeCalendar } from "@/lib/calendars/rules/ical";
import { readFeedAddress } from "@/lib/calendars/validation";
import { now } from "@/lib/clock";

interface Route {
  params: Promise<{ token: string }>;
}

/** The calendar behind a secret address: whoever holds it may read it, without a session. It changes nothing. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const scope = await findFeed((await params).token);
  if (scope === null) return noFeed();
  const { locale } = readFeedAddress(new URL(request.url));
  const calendar = await getShortlistFeed(scope, locale, now());
  return feedResponse(request, writeCalendar(calendar), { format: "ics", audience: "holder" });
}

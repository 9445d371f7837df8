import { refuse } from "@/lib/api/refuse";
import { preflight } from "@/lib/api/respond";
import { getSearchCalendar } from "@/lib/calendars/queries/search-feed";
import { feedResponse } from "@/lib/calendars/respond";
import { writeCalendar } from "@/lib/calendars/rules/ical";
import { readFeedAddress } from "@/lib/calendars/validation";
import { now } from "@/lib/clock";
import { parseSearch } from "@/lib/search/validation";

/** The deadlines of a search as a calendar: the parameters of the search, `locale` and `countdown=yes`. */
export async function GET(request: Request): Promise<Response> {
  const { rest, ...asked } = readFeedAddress(new URL(request.url));
  const { input, warnings } = parseSearch(rest);
  if (warnings.length > 0) return refuse(warnings);
  const made = await getSearchCalendar(input, asked, now());
  if (!made.ok) return refuse(made.warnings);
  const sent = { format: "ics", audience: "everybody" } as const;
  return feedResponse(request, writeCalendar(made.feed), sent);
}

export const OPTIONS = preflight;

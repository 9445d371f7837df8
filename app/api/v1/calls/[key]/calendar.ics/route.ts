import { preflight, problem } from "@/lib/api/respond";
import { getCallCalendar } from "@/lib/calendars/queries/search-feed";
import { feedResponse } from "@/lib/calendars/respond";
import { writeCalendar } from "@/lib/calendars/rules/ical";
import { readFeedAddress } from "@/lib/calendars/validation";
import { findCall } from "@/lib/calls/queries/details";
import { now } from "@/lib/clock";

/** The deadlines of one call as a file for a calendar program, by its id or code; `locale` is its language. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/calls/[key]/calendar.ics">,
): Promise<Response> {
  const { key } = await params;
  const call = await findCall(key);
  if (call === null) {
    return problem(404, "No such call", `No call has the id or code "${key}".`);
  }
  const { locale } = readFeedAddress(new URL(request.url));
  const calendar = await getCallCalendar(call, locale, now());
  const sent = { format: "ics", audience: "everybody", file: `${call.slug}.ics` } as const;
  return feedResponse(request, writeCalendar(calendar), sent);
}

export const OPTIONS = preflight;

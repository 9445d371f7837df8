import { refuse } from "@/lib/api/refuse";
import { preflight } from "@/lib/api/respond";
import { getSearchAtom } from "@/lib/calendars/queries/search-feed";
import { feedResponse } from "@/lib/calendars/respond";
import { writeAtom } from "@/lib/calendars/rules/atom";
import { readFeedAddress } from "@/lib/calendars/validation";
import { now } from "@/lib/clock";
import { parseSearch } from "@/lib/search/validation";

/** The calls of a search as an Atom feed: the parameters of the search, and `locale`. */
export async function GET(request: Request): Promise<Response> {
  const { rest, locale } = readFeedAddress(new URL(request.url));
  const { input, warnings } = parseSearch(rest);
  if (warnings.length > 0) return refuse(warnings);
  const made = await getSearchAtom(input, { locale }, now());
  if (!made.ok) return refuse(made.warnings);
  const sent = { format: "atom", audience: "everybody" } as const;
  return feedResponse(request, writeAtom(made.feed), sent);
}

export const OPTIONS = preflight;

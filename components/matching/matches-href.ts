import type { MatchShow } from "@/lib/matching/vocabulary";

/** The address of a list of matches, below the locale. */
export function matchesHref(show: MatchShow, page = 1): string {
  const query = new URLSearchParams();
  if (show !== "matches") query.set("show", show);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text === "" ? "/matches" : `/matches?${text}`;
}

import { appDb } from "@/db/client/record";
import type { Member } from "@/lib/auth/viewer";
import { getProfile } from "@/lib/organisations/queries";
import { withIndex } from "@/lib/search/index/follow";

import { arrange } from "../rules/arrange";
import type { Matches } from "../types";
import type { MatchesInput } from "../validation";
import type { MatchShow } from "../vocabulary";
import { listDismissals } from "./dismissals";
import { judgeIndex } from "./judge-index";
import { listMatches } from "./list-matches";
import { listNewCalls } from "./new-calls";

/** Gives a member's page of matches at `now`: the calls judged, what is new, what was put aside. */
export async function getMatches(
  member: Member,
  { show, page }: MatchesInput,
  now: Date,
  db = appDb(),
): Promise<Matches> {
  const profile = await getProfile(member, db);
  const dismissed = await listDismissals(member, db);
  const fresh = await listNewCalls(member, now, db);
  const without = new Set(dismissed.map(({ callId }) => callId));
  const list = await listMatches(profile, { show, page, without }, now);
  const { hopeful, ...shown } = list;
  return {
    ...shown,
    show,
    dismissed,
    since: fresh.since,
    rows: list.rows.map((row) => ({ ...row, isNew: fresh.ids.has(row.hit.call.id) })),
    newCount: hopeful.filter((id) => fresh.ids.has(id)).length,
  };
}

/** Lists the ids of a whole list of the page of matches at `now`, in its order. */
export async function listMatchIds(
  member: Member,
  show: MatchShow,
  now: Date,
  db = appDb(),
): Promise<string[]> {
  const profile = await getProfile(member, db);
  const without = new Set((await listDismissals(member, db)).map(({ callId }) => callId));
  return withIndex((index) =>
    arrange(judgeIndex(index, profile, now), without)[show].map(({ id }) => id),
  );
}

import { appDb } from "@/db/client/record";
import type { Member } from "@/lib/auth/viewer";
import { getProfile } from "@/lib/organisations/queries";

import type { Matches } from "../types";
import type { MatchesInput } from "../validation";
import { listDismissals } from "./dismissals";
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

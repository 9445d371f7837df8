import type { Member } from "@/lib/auth/viewer";
import type { CallRecord } from "@/lib/calls/types";
import { getProfile } from "@/lib/organisations/queries";
import { getRegion, getRegionCategory } from "@/lib/regions/queries";

import { followsRegion } from "../rules/criteria/size";
import type { CallMatch, LikelyCeiling, MatchProfile } from "../types";
import type { MatchGroup } from "../vocabulary";
import { listDismissals } from "./dismissals";
import { judgeCall, judgeCalls } from "./list-matches";

/** Judges one call for a member's organisation at `now`, and tells whether it was put aside. */
export async function getCallMatch(
  member: Member,
  call: CallRecord,
  now: Date,
): Promise<CallMatch> {
  const profile = await getProfile(member);
  const dismissed = await listDismissals(member);
  return {
    ...judgeCall(profile, call, now),
    ceiling: ceilingFor(profile, call),
    dismissal: dismissed.find(({ callId }) => callId === call.id) ?? null,
  };
}

/** Judges calls for the badges of a member's list; one that was put aside is `not-for-us`. */
export async function listVerdicts(
  member: Member,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, MatchGroup | "not-for-us">> {
  const judgements = await judgeCalls(await getProfile(member), ids, now);
  const dismissed = new Set((await listDismissals(member)).map(({ callId }) => callId));
  return new Map(
    [...judgements].map(([id, { group }]) => [id, dismissed.has(id) ? "not-for-us" : group]),
  );
}

/** The likely ceiling of the region, where the call states no rate and its fund follows the region. */
function ceilingFor({ regions }: MatchProfile, call: CallRecord): LikelyCeiling | null {
  const asks = {
    shared: call.instrument === "shared",
    fund: call.fund,
    rate: call.cofinancingRate,
  };
  if (!followsRegion(asks)) return null;
  for (const { code } of regions) {
    const fact = getRegionCategory(code);
    const region = getRegion(code.slice(0, 4));
    if (fact && region) {
      const rate = Math.round(fact.ceilingPercent * 100);
      return { region: region.name, category: fact.category, rate };
    }
  }
  return null;
}

import type { z } from "zod";

import type { LastCheck } from "@/lib/calls/queries/records";
import type { CallSummary } from "@/lib/calls/types";
import type { Because, MatchGroupList, QuickAnswered } from "@/lib/matching/types";
import type { Question } from "@/lib/matching/vocabulary";

import { presentCall } from "./present";
import type { apiMatch } from "./schemas";

/** The parameter that answers each question of a profile. */
export const parameterOf = {
  type: "organisationType",
  regions: "place",
  themes: "theme",
  role: "role",
  partners: "partnerCountry",
  targetGroups: "targetGroup",
  capacity: "capacity",
  languages: "language",
} as const satisfies Record<Question, string>;

/** Says a reason as a sentence. */
type Say = (because: Because, call: CallSummary) => string;

/**
 * Writes a quick match under the names of the open API. `say` puts reasons into words; `checks`
 * tells when calls were last seen.
 */
export function presentMatch(
  { where }: QuickAnswered,
  groups: Readonly<Record<"fits" | "couldFit" | "excluded", MatchGroupList>>,
  say: Say,
  checks: ReadonlyMap<string, LastCheck>,
): z.input<typeof apiMatch> {
  const list = ({ rows }: MatchGroupList) =>
    rows.map(({ hit: { call }, criteria }) => ({
      call: presentCall({ ...call, ...checks.get(call.id) }),
      criteria: criteria.map(({ criterion, verdict, because, ask }) => ({
        criterion,
        verdict,
        because: say(because, call),
        ask: ask === null ? null : parameterOf[ask],
      })),
    }));
  return {
    fits: list(groups.fits),
    couldFit: list(groups.couldFit),
    excluded: list(groups.excluded),
    totals: {
      fits: groups.fits.total,
      couldFit: groups.couldFit.total,
      excluded: groups.excluded.total,
    },
    where: where.map(({ region, name }) => ({ code: region, name })),
  };
}

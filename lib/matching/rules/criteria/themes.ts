import type { CallDemands } from "@/lib/calls/rules/demands";

import type { Criterion, MatchProfile } from "../../types";
import { judged, shared } from "../criterion";

/** Judges whether a call is on a subject the organisation works on. */
export function judgeThemes(
  { themes }: Pick<MatchProfile, "themes">,
  ofCall: CallDemands["themes"],
): Criterion {
  if (ofCall.length === 0) return judged("themes", "unknown", "themes.not-stated");
  if (themes.length === 0) {
    return judged("themes", "unknown", "themes.not-said", { themes: ofCall }, "themes");
  }
  const common = shared(themes, ofCall);
  return common.length > 0
    ? judged("themes", "met", "themes.shared", { themes: common })
    : judged("themes", "not-met", "themes.others", { themes: ofCall });
}

import type { CallDemands } from "@/lib/calls/rules/demands";

import type { Criterion, MatchProfile } from "../../types";
import { judged, shared } from "../criterion";

/** Judges whether the organisation can write the application in a language the call takes. */
export function judgeLanguage(
  { languages }: Pick<MatchProfile, "languages">,
  ofCall: CallDemands["languages"],
): Criterion {
  if (ofCall.length === 0) return judged("language", "unknown", "language.not-stated");
  if (ofCall.includes("any")) return judged("language", "met", "language.any");
  if (languages.length === 0) {
    return judged("language", "unknown", "language.not-said", { languages: ofCall }, "languages");
  }
  const common = shared(ofCall, languages);
  return common.length > 0
    ? judged("language", "met", "language.shared", { languages: common })
    : judged("language", "not-met", "language.others", { languages: ofCall });
}

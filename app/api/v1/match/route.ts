import { getTranslations } from "next-intl/server";

import { becauseWords } from "@/components/matching/because-words";
import { presentMatch } from "@/lib/api/present-match";
import { answer, preflight } from "@/lib/api/respond";
import { refuse } from "@/lib/api/refuse";
import { listLastChecks } from "@/lib/calls/queries/records";
import { now } from "@/lib/clock";
import { listMatchGroups } from "@/lib/matching/queries/list-matches";
import { quickProfile } from "@/lib/matching/quick/queries";
import { parseMatch } from "@/lib/matching/quick/validation";
import { regionName } from "@/lib/regions/queries";

const locale = "en";

/** Matches every call with what the address says of an organisation; nothing is kept (DESIGN.md 5). */
export async function GET(request: Request): Promise<Response> {
  const { input, warnings } = parseMatch(new URL(request.url).searchParams);
  if (warnings.length > 0) return refuse(warnings);
  const answered = quickProfile(input);
  if (answered.warnings.length > 0) return refuse(answered.warnings);
  const groups = await listMatchGroups(answered.profile, input.pageSize, now());
  const speech = {
    locale,
    t: await getTranslations({ locale, namespace: "matching" }),
    words: await getTranslations({ locale, namespace: "vocabulary" }),
    coverage: await getTranslations({ locale, namespace: "call.coverage" }),
    nameOf: regionName,
  };
  const rows = Object.values(groups).flatMap((group) => group.rows);
  const checks = await listLastChecks(rows.map(({ hit }) => hit.call.id));
  const say = (
    because: Parameters<typeof becauseWords>[0],
    call: Parameters<typeof becauseWords>[1],
  ) => becauseWords(because, call, speech);
  return answer(request, presentMatch(answered, groups, say, checks));
}

export const OPTIONS = preflight;

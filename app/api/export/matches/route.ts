import { getTranslations } from "next-intl/server";

import { getMember } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { exportMatches } from "@/lib/exports/queries";
import { exportResponse, noExport } from "@/lib/exports/respond";
import { readExport } from "@/lib/exports/validation";
import { listVerdicts } from "@/lib/matching/queries/call-match";
import { listMatchIds } from "@/lib/matching/queries/get-matches";
import { matchesInput } from "@/lib/matching/validation";

/** Gives the matches a member ticked, or else all of the list the address names, as a file. */
export async function GET(request: Request): Promise<Response> {
  const member = await getMember();
  if (!member) return noExport();
  const { input, rest } = readExport(new URL(request.url));
  const moment = now();
  const { show } = matchesInput.parse(Object.fromEntries(rest));
  const ids = input.pick.length > 0 ? input.pick : await listMatchIds(member, show, moment);
  const verdicts = await listVerdicts(member, ids, moment);
  const t = await getTranslations({ locale: input.locale, namespace: "matching" });
  const verdictOf = (id: string) => {
    const verdict = verdicts.get(id);
    if (verdict === undefined) return null;
    return verdict === "not-for-us" ? t("notForUs") : t(`groupOne.${verdict}`);
  };
  const table = await exportMatches(member, ids, verdictOf, input, moment);
  return exportResponse(table, { name: "matches", ...input, now: moment });
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ExportTool, PickForExport } from "@/components/exports/export-tool";
import { MatchesPage } from "@/components/matching/matches-page";
import { SaveButton } from "@/components/shortlist/save-button";
import { requireMember } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { getMatches } from "@/lib/matching/queries/get-matches";
import { matchesInput } from "@/lib/matching/validation";
import { regionName } from "@/lib/regions/queries";
import { listSavedCalls } from "@/lib/shortlist/queries/saved";

interface MatchesRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("matches");
  return { title: t("title"), description: t("description") };
}

export default async function MatchesRoute({ searchParams }: MatchesRouteProps) {
  const member = await requireMember("/matches");
  const moment = now();
  const asked = matchesInput.parse(await searchParams);
  const matches = await getMatches(member, asked, moment);
  const ids = matches.rows.map(({ hit }) => hit.call.id);
  const saved = await listSavedCalls(member, ids);
  const mayChange = member.role !== "reader";
  return (
    <MatchesPage
      matches={matches}
      organisation={member.organisationName}
      may={mayChange ? "change" : "look"}
      nameOf={regionName}
      tools={<ExportTool what="matches" query={`show=${asked.show}`} />}
      toolsOf={(callId) => (
        <>
          <PickForExport callId={callId} titleId={`call-${callId}`} />
          <SaveButton
            callId={callId}
            saved={saved.has(callId)}
            returnPath="/matches"
            titleId={`call-${callId}`}
            mayChange={mayChange}
          />
        </>
      )}
      now={moment}
    />
  );
}

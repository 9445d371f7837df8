import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { MatchesPage } from "@/components/matching/matches-page";
import { requireMember } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { getMatches } from "@/lib/matching/queries/get-matches";
import { matchesInput } from "@/lib/matching/validation";
import { regionName } from "@/lib/regions/queries";

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
  const matches = await getMatches(member, matchesInput.parse(await searchParams), moment);
  return (
    <MatchesPage
      matches={matches}
      organisation={member.organisationName}
      may={member.role === "reader" ? "look" : "change"}
      nameOf={regionName}
      now={moment}
    />
  );
}

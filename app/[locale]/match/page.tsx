import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { QuickMatchPage } from "@/components/matching/quick/quick-match-page";
import { now } from "@/lib/clock";
import { pageAlternates } from "@/lib/locale/addresses";
import { listMatchesApart } from "@/lib/matching/queries/list-matches";
import { quickProfile } from "@/lib/matching/quick/queries";
import { type MatchInput, matchQuery, parseMatch } from "@/lib/matching/quick/validation";
import { regionName } from "@/lib/regions/queries";

interface MatchRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Of each group the page shows so many; the count says how many there are. */
const shownAtMost = 20;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("quickMatch");
  return {
    title: t("metaTitle"),
    description: t("description"),
    alternates: pageAlternates(await getLocale(), "/match"),
  };
}

export default async function MatchRoute({ searchParams }: MatchRouteProps) {
  const { input, warnings } = parseMatch(await searchParams);
  const answered = quickProfile(input);
  const isWhole = input.organisationType !== null && answered.where.length > 0;
  return (
    <QuickMatchPage
      answers={{
        organisationType: input.organisationType ?? "",
        place: input.place[0] ?? input.region[0] ?? "",
        theme: input.theme[0] ?? "",
      }}
      answered={answered}
      lists={isWhole ? await listMatchesApart(answered.profile, shownAtMost, now()) : null}
      unread={[...warnings, ...answered.warnings].map(({ value }) => value)}
      keepHref={keepHref(input)}
      nameOf={regionName}
    />
  );
}

/** Signing in leads to the profile with these answers filled in. */
function keepHref(input: MatchInput): string {
  return `/sign-in?next=${encodeURIComponent(`/welcome?${matchQuery(input)}`)}`;
}

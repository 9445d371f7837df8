import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { ActionForm } from "@/components/timetable/action-form";
import { Link } from "@/components/ui/link";
import { markMatchesSeenAction } from "@/lib/matching/actions";
import type { Matches } from "@/lib/matching/types";

import { useMatchProblems } from "./match-problems";

/** How many calls there are, how many of them are new, and the way to the profile behind it. */
export function MatchesSummary({ matches: { counts, since, newCount } }: { matches: Matches }) {
  const t = useTranslations("matches");
  const locale = useLocale();
  const problems = useMatchProblems();
  return (
    <div className="mb-4 flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <p role="status" className="font-semibold">
        {t("counts", { fits: counts.fits, could: counts.couldFit })}
        {since === null ? null : (
          <span className="font-normal text-soft">
            {" · "}
            {t("newCount", { count: newCount, day: formatInstantDay(since, locale) })}
          </span>
        )}
      </p>
      {newCount === 0 ? null : (
        <ActionForm action={markMatchesSeenAction} problems={problems}>
          <input type="hidden" name="all" value="yes" />
          <button className="button button-quiet button-small">{t("markSeen")}</button>
        </ActionForm>
      )}
      <Link href="/organisation" className="inline-block min-h-6 text-small sm:ml-auto">
        {t("profile")}
      </Link>
      {newCount === 0 ? null : <p className="w-full text-note text-soft">{t("newNote")}</p>}
    </div>
  );
}

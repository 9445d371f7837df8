import { useLocale, useTranslations } from "next-intl";

import { conventionOf } from "@/components/format/languages";
import { Link } from "@/components/ui/link";
import type { MatchCounts, Matches } from "@/lib/matching/types";
import { criteria, type MatchShow } from "@/lib/matching/vocabulary";

import { FoldedList, FoldedRows } from "./folded-list";
import { matchesHref } from "./matches-href";

interface OtherListsProps {
  matches: Pick<Matches, "counts" | "previews">;
  nameOf: (code: string) => string;
}

/** What is no match, folded: the first calls with what stands against them, and the way to all. */
export function OtherLists({ matches: { counts, previews }, nameOf }: OtherListsProps) {
  const t = useTranslations("matches");
  const failing = useFailingWords(counts);
  return (
    <div className="mt-8 border-b border-rule">
      <FoldedList title={t("otherSubjects")} count={counts.offSubject}>
        <FoldedRows rows={previews["other-subjects"]} nameOf={nameOf} />
        <ToAll show="other-subjects" count={counts.offSubject} />
      </FoldedList>
      <FoldedList title={t("doesNotFit")} count={counts.doesNotFit}>
        <p className="measure-text text-small">{failing}</p>
        <FoldedRows rows={previews["does-not-fit"]} nameOf={nameOf} />
        <ToAll show="does-not-fit" count={counts.doesNotFit} />
      </FoldedList>
    </div>
  );
}

function ToAll({ show, count }: { show: MatchShow; count: number }) {
  const t = useTranslations("matches");
  return (
    <p className="text-small">
      <Link href={matchesHref(show)} prefetch={false} className="inline-block min-h-6">
        {t("seeAll", { count })}
      </Link>
    </p>
  );
}

function useFailingWords({ failing }: MatchCounts): string {
  const t = useTranslations("matches");
  const names = useTranslations("matching.criterion");
  const locale = useLocale();
  const words = criteria.flatMap((criterion) => {
    const count = failing[criterion];
    return count === undefined ? [] : t("failingOne", { criterion: names(criterion), count });
  });
  const list = new Intl.ListFormat(conventionOf(locale)).format(words);
  return t("failing", { list });
}

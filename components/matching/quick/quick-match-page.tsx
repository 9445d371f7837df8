import { useTranslations } from "next-intl";

import { PageFrame } from "@/components/ui/page-frame";
import type { MatchesApart, QuickAnswered } from "@/lib/matching/types";

import { QuickAnswer } from "./quick-answer";
import { QuickMatchForm } from "./quick-match-form";
import { type QuickAnswers, useQuickWords } from "./quick-words";

interface QuickMatchPageProps {
  answers: QuickAnswers;
  answered: QuickAnswered;
  /** `null` until the questions are answered. */
  lists: MatchesApart | null;
  /** What the address said and could not be read. */
  unread: readonly string[];
  /** Where signing in leads, to keep the answers. */
  keepHref: string;
  nameOf: (code: string) => string;
}

/** The quick match: three questions, and below them the calls with their reasons. */
export function QuickMatchPage(props: QuickMatchPageProps) {
  const { answers, lists, unread } = props;
  const t = useTranslations("quickMatch");
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <QuickMatchForm key={JSON.stringify(answers)} words={useQuickWords()} answers={answers} />
      {unread.length === 0 ? null : (
        <p className="mt-3 text-small">{t("notUnderstood", { list: unread.join(", ") })}</p>
      )}
      {lists === null ? null : <QuickAnswer {...props} lists={lists} />}
    </PageFrame>
  );
}

import { useTranslations } from "next-intl";

import type { CallSummary } from "@/lib/calls/types";
import { failingOf, lackingOf } from "@/lib/matching/rules/group";
import type { Judgement } from "@/lib/matching/types";

import { becauseWords, useBecauseSpeech } from "./because-words";
import { MatchBadge } from "./match-badge";

interface VerdictLineProps {
  judgement: Judgement;
  call: CallSummary;
  nameOf: (code: string) => string;
}

/** The group a call is in and, where it does not simply fit, what is missing or against it. */
export function VerdictLine({ judgement, call, nameOf }: VerdictLineProps) {
  const words = useLackingWords(judgement, call, nameOf);
  return (
    <p className="text-note">
      <MatchBadge group={judgement.group} />
      {words.length === 0 ? null : <span>: {words.join(" · ")}</span>}
    </p>
  );
}

function useLackingWords(
  { group, criteria }: Judgement,
  call: CallSummary,
  nameOf: (code: string) => string,
) {
  const t = useTranslations("matching");
  const speech = useBecauseSpeech(nameOf);
  const say = (some: Judgement["criteria"]) =>
    some.map(({ because }) => becauseWords(because, call, speech));
  if (group === "fits") return [];
  if (group === "does-not-fit") return say(failingOf(criteria));
  const { against, questions, unsaid } = lackingOf(criteria);
  const [first, ...more] = questions;
  const asked =
    first === undefined
      ? []
      : more.length === 0
        ? [t("answerOne", { question: t(`question.${first}`) })]
        : [t("answerQuestions", { count: questions.length })];
  return [...say(unsaid), ...say(against), ...asked];
}

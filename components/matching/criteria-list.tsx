import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import type { CallSummary } from "@/lib/calls/types";
import type { Criterion } from "@/lib/matching/types";

import { becauseWords, useBecauseSpeech } from "./because-words";
import { MatchMark } from "./match-mark";

interface CriteriaListProps {
  criteria: readonly Criterion[];
  call: CallSummary;
  nameOf: (code: string) => string;
  /** The question that would settle a criterion, or the form that answers it. */
  question: (criterion: Criterion) => ReactNode;
}

/** Every criterion in its fixed order: what it is, the verdict by shape and word, the words it rests on. */
export function CriteriaList({ criteria, call, nameOf, question }: CriteriaListProps) {
  const t = useTranslations("matching");
  const speech = useBecauseSpeech(nameOf);
  return (
    <dl className="mt-1 border-b border-rule text-note">
      {criteria.map((one) => (
        <div
          key={one.criterion}
          className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[8rem_8rem_minmax(0,1fr)]"
        >
          <dt className="text-soft">{t(`criterion.${one.criterion}`)}</dt>
          <dd className="flex items-center gap-1.5 self-start font-semibold">
            <MatchMark of={one.verdict} />
            {t(`verdict.${one.verdict}`)}
          </dd>
          <dd className="min-w-0">
            {becauseWords(one.because, call, speech)}
            {one.ask === null ? null : question(one)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

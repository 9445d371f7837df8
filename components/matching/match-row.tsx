import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { CallRow } from "@/components/calls/call-row";
import type { Criterion, MatchRow as Row } from "@/lib/matching/types";

import { CriteriaList } from "./criteria-list";
import { DismissForm } from "./dismiss-form";
import { QuestionForm } from "./question-form";
import { VerdictLine } from "./verdict-line";

interface MatchRowProps {
  row: Row;
  nameOf: (code: string) => string;
  /** What the reader may do: change the profile and put calls aside, look on, or nothing as a stranger. */
  may: "change" | "look" | "ask";
  /** What else can be done with the call; its title has the id `call-<id>`. */
  tools?: ReactNode;
}

/** A call with its verdict, why, and what can be done about it here. */
export function MatchRow({ row, nameOf, may, tools }: MatchRowProps) {
  const t = useTranslations("matching");
  const { hit, isNew, ...judgement } = row;
  const question = ({ ask }: Criterion) =>
    ask === null ? null : may === "ask" ? (
      <p className="text-soft">{t(`question.${ask}`)}</p>
    ) : (
      <QuestionForm question={ask} id={hit.call.id} mayAnswer={may === "change"} />
    );
  return (
    <CallRow
      {...hit}
      nameOf={nameOf}
      tools={tools}
      badge={
        isNew ? <strong className="border border-ink px-1 text-fine">{t("new")}</strong> : null
      }
      below={
        <div className="mt-0.5 flex flex-wrap gap-x-5 text-note">
          <VerdictLine judgement={judgement} call={hit.call} nameOf={nameOf} />
          <details className="open:w-full">
            <summary className="inline-block min-h-6 underline decoration-1 underline-offset-4">
              {t("why")}
              <span className="sr-only">: {hit.call.title}</span>
            </summary>
            <CriteriaList
              criteria={judgement.criteria}
              call={hit.call}
              nameOf={nameOf}
              question={question}
            />
          </details>
          {may === "change" ? <DismissForm call={hit.call} /> : null}
        </div>
      }
    />
  );
}

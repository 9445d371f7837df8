import { useLocale, useTranslations } from "next-intl";

import { formatDay, formatInstantDay } from "@/components/format/days";
import type { Step } from "@/lib/shortlist/types";
import { stepNames } from "@/lib/shortlist/vocabulary";

import { AddStepForm } from "./add-step-form";
import { useFailureWords } from "./failure-words";
import { StepForm } from "./step-form";

interface StepsProps {
  itemId: string;
  steps: readonly Step[];
  mayChange: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What is to be done, each step with its day, who did it, and the way to change it. */
export function Steps({ itemId, steps, mayChange, today }: StepsProps) {
  const t = useTranslations("shortlist.steps");
  const failures = useFailureWords();
  const textOf = useStepText();
  const dayOf = useStepDay(today);
  const done = steps.filter(({ doneAt }) => doneAt !== null).length;
  const words = {
    done: t("done"),
    undone: t("undone"),
    change: t("change"),
    text: t("text"),
    dueOn: t("dueOn"),
    dueHint: t("dueHint"),
    save: t("save"),
    delete: t("delete"),
    conflict: t.raw("conflict") as string,
  };
  return (
    <>
      <p className="text-small text-soft">
        {steps.length === 0 ? t("none") : t("progress", { done, all: steps.length })}
      </p>
      <ol className="border-b border-rule">
        {steps.map((step) => (
          <StepForm
            key={step.id}
            step={step}
            text={textOf(step)}
            note={dayOf(step)}
            mayChange={mayChange}
            words={words}
            failures={failures}
          />
        ))}
      </ol>
      {mayChange ? (
        <AddStepForm
          itemId={itemId}
          words={{
            title: t("add"),
            text: t("text"),
            dueOn: t("dueOn"),
            add: t("addButton"),
          }}
          failures={failures}
        />
      ) : null}
    </>
  );
}

/** Gives the words of a step: those of our template in the reader's language, or a member's own. */
export function useStepText(): (step: Pick<Step, "step" | "text">) => string {
  const t = useTranslations("shortlist.step");
  return ({ step, text }) => {
    const name = stepNames.find((known) => known === step);
    return name === undefined ? (text ?? "") : t(name);
  };
}

function useStepDay(today: string): (step: Step) => string | null {
  const t = useTranslations("shortlist.steps");
  const locale = useLocale();
  return ({ doneAt, doneBy, dueOn, proposedOn }) => {
    if (doneAt !== null) {
      const day = formatInstantDay(doneAt, locale, "short");
      return doneBy === null ? t("doneOn", { day }) : t("doneBy", { name: doneBy, day });
    }
    if (dueOn !== null) {
      return t(dueOn < today ? "overdue" : "due", { day: formatDay(dueOn, locale, "short") });
    }
    return proposedOn === null
      ? null
      : t("proposed", { day: formatDay(proposedOn, locale, "short") });
  };
}

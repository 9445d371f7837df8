import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/timetable/action-form";
import { Link } from "@/components/ui/link";
import { answerQuestionAction } from "@/lib/matching/actions";
import { answeredInPlace, type Question } from "@/lib/matching/vocabulary";

import { QuestionFields } from "./question-fields";
import { useMatchProblems } from "./match-problems";

interface QuestionFormProps {
  question: Question;
  /** Where the form stands, so that its fields have names of their own on the page. */
  id: string;
  /** True where the member may change the profile; a reader sees the question alone. */
  mayAnswer: boolean;
}

/** The question that would settle a criterion, answered where it comes up. */
export function QuestionForm({ question, id, mayAnswer }: QuestionFormProps) {
  const t = useTranslations("matching");
  const locale = useLocale();
  const problems = useMatchProblems();
  const field = answeredInPlace.find((one) => one === question);
  if (!mayAnswer) return <p className="text-soft">{t(`question.${question}`)}</p>;
  if (field === undefined) {
    return (
      <p>
        <Link href="/organisation" className="inline-block min-h-6">
          {t(`question.${question}`)}
        </Link>
      </p>
    );
  }
  return (
    <ActionForm action={answerQuestionAction} problems={problems} className="mt-1">
      <input type="hidden" name="field" value={field} />
      <QuestionFields field={field} id={`${id}-${field}`} locale={locale} />
    </ActionForm>
  );
}

import { useTranslations } from "next-intl";

import { ActionForm } from "@/components/timetable/action-form";
import { dismissCallAction } from "@/lib/matching/actions";
import { dismissalReasons } from "@/lib/matching/vocabulary";

import { useMatchProblems } from "./match-problems";
import { Options } from "./question-parts";

/** "Not for us", with a reason: the call then no longer stands among the matches. */
export function DismissForm({ call }: { call: { id: string; title: string } }) {
  const t = useTranslations("matching.dismiss");
  const id = `dismiss-${call.id}`;
  return (
    <details className="screen-only inline-block align-top open:block">
      <summary className="inline-block min-h-6 underline decoration-1 underline-offset-4">
        {t("open")}
        <span className="sr-only">: {call.title}</span>
      </summary>
      <ActionForm action={dismissCallAction} problems={useMatchProblems()} className="py-1">
        <input type="hidden" name="callId" value={call.id} />
        <label htmlFor={id} className="font-semibold">
          {t("why")}
        </label>
        <div className="mt-1 flex max-w-[28rem] flex-wrap gap-2">
          <div className="min-w-0 flex-1">
            <Options
              id={id}
              name="reason"
              options={dismissalReasons.map((one) => [one, t(`reason.${one}`)])}
            />
          </div>
          <button className="button button-quiet button-small">{t("submit")}</button>
        </div>
      </ActionForm>
    </details>
  );
}

import { useTranslations } from "next-intl";

import { ActionForm } from "@/components/timetable/action-form";
import { restoreCallAction } from "@/lib/matching/actions";
import type { Dismissal } from "@/lib/matching/types";

import { useMatchProblems } from "./match-problems";

/** Takes back a call that was put aside. */
export function RestoreForm({ call }: { call: Pick<Dismissal, "callId" | "title"> }) {
  const t = useTranslations("matches");
  return (
    <ActionForm action={restoreCallAction} problems={useMatchProblems()}>
      <input type="hidden" name="callId" value={call.callId} />
      <button className="button button-quiet button-small">
        {t("undo")}
        <span className="sr-only">: {call.title}</span>
      </button>
    </ActionForm>
  );
}

import { useLocale, useTranslations } from "next-intl";

import { throwAwayUploadAction } from "@/lib/timetable/actions";

import { ActionForm } from "./action-form";
import { useFormProblems } from "./form-problems";

/** Throws an upload away; what was taken from it stays. */
export function ThrowAway({ uploadId, about }: { uploadId: string; about: string }) {
  const t = useTranslations("timetable.preview");
  const locale = useLocale();
  return (
    <ActionForm action={throwAwayUploadAction} problems={useFormProblems()}>
      <input type="hidden" name="uploadId" value={uploadId} />
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className="button button-quiet">
        {t("throwAway")}
        <span className="sr-only">: {about}</span>
      </button>
    </ActionForm>
  );
}

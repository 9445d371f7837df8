import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { takeUploadAction } from "@/lib/timetable/actions";
import type { countEffects } from "@/lib/timetable/rules";

import { ActionForm } from "./action-form";
import { TakeButton } from "./take-button";
import { useFormProblems } from "./form-problems";

interface TakeFormProps {
  uploadId: string;
  counts: ReturnType<typeof countEffects>;
  children: ReactNode;
}

/** The rows with their boxes, and the one button that takes those which are ticked. */
export function TakeForm({ uploadId, counts, children }: TakeFormProps) {
  const t = useTranslations("timetable.preview");
  const locale = useLocale();
  const problems = useFormProblems();
  const { added, changed, unchanged, bad } = counts;
  const ticked = added + changed;
  const label = (take: number) => t("take", { take, left: ticked - take + bad });
  const labels = Array.from({ length: ticked + 1 }, (_, take) => label(take));
  if (ticked + unchanged === 0) return <div>{children}</div>;
  return (
    <ActionForm action={takeUploadAction} problems={problems}>
      <input type="hidden" name="uploadId" value={uploadId} />
      <input type="hidden" name="locale" value={locale} />
      {ticked === 0 ? <p className="measure-text mt-4">{t("nothing")}</p> : null}
      <p className="mt-4">
        {ticked === 0 ? (
          <button type="submit" className="button">
            {t("confirm")}
          </button>
        ) : (
          <TakeButton labels={labels} />
        )}
      </p>
      {children}
    </ActionForm>
  );
}

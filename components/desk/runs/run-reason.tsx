import { useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import type { DeskRun } from "@/lib/sources/desk-types";

import { knownFailure } from "./run-words";

/** Why a run was held or failed, what to do about it, and what exactly was seen. */
export function RunReason({ run: { reason, detail } }: { run: DeskRun }) {
  const t = useTranslations("deskSources");
  const failure = knownFailure(reason);
  return (
    <div className="measure-text">
      <p>{failure === null ? reason : t(`reason.${failure}.why`)}</p>
      {failure === null ? null : <p className="text-soft">{t(`reason.${failure}.todo`)}</p>}
      {detail === null ? null : (
        <p className="text-note text-soft wrap-anywhere">
          {t("run.detail")}: <Foreign language="en">{detail}</Foreign>
        </p>
      )}
    </div>
  );
}

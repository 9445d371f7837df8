import { useTranslations } from "next-intl";

import { Section } from "@/components/ui/section";
import { discardHeldRunAction, releaseHeldRunAction } from "@/lib/sources/actions";
import type { DeskRun } from "@/lib/sources/desk-types";

import { ActionForm } from "../action-form";
import { useFailureWords } from "../failure-words";
import { RunReason } from "./run-reason";

/** Why a run waits, and the two ways on. */
export function HeldRun({ run, about }: { run: DeskRun; about: string }) {
  const t = useTranslations("deskSources.run");
  const failures = useFailureWords();
  const fields = { runId: run.id };
  return (
    <Section id="why" title={t("why")}>
      <RunReason run={run} />
      <div className="screen-only mt-4 flex flex-wrap items-start gap-3">
        <ActionForm
          action={releaseHeldRunAction}
          fields={fields}
          label={t("release")}
          about={about}
          failures={failures}
        />
        <ActionForm
          action={discardHeldRunAction}
          fields={fields}
          label={t("discard")}
          about={about}
          look="quiet"
          failures={failures}
        />
      </div>
    </Section>
  );
}

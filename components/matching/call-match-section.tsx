import { useTranslations } from "next-intl";

import { Section } from "@/components/ui/section";
import type { CallSummary } from "@/lib/calls/types";
import type { CallMatch } from "@/lib/matching/types";

import { CriteriaList } from "./criteria-list";
import { DismissForm } from "./dismiss-form";
import { DismissedHere } from "./dismissed-here";
import { QuestionForm } from "./question-form";
import { VerdictLine } from "./verdict-line";

interface CallMatchSectionProps {
  call: CallSummary;
  match: CallMatch;
  organisation: string;
  may: "change" | "look";
  nameOf: (code: string) => string;
}

/** How a call suits the reader's organisation, on the call's own page. */
export function CallMatchSection({
  call,
  match,
  organisation,
  may,
  nameOf,
}: CallMatchSectionProps) {
  const t = useTranslations("matching");
  const { dismissal } = match;
  return (
    <div className="screen-only">
      <Section id="for-us" title={t("forOrganisation", { name: organisation })}>
        <VerdictLine judgement={match} call={call} nameOf={nameOf} />
        <CriteriaList
          criteria={match.criteria}
          call={call}
          nameOf={nameOf}
          question={({ ask }) =>
            ask === null ? null : (
              <QuestionForm question={ask} id="for-us" mayAnswer={may === "change"} />
            )
          }
        />
        <div className="mt-2 text-small">
          {dismissal ? (
            <DismissedHere dismissal={dismissal} may={may} />
          ) : may === "change" ? (
            <DismissForm call={call} />
          ) : null}
        </div>
      </Section>
    </div>
  );
}

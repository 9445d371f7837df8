import { useTranslations } from "next-intl";

import type { CallFact } from "@/components/calls/detail/call-fact";
import { FirstFacts } from "@/components/calls/detail/first-facts";
import { CallList } from "@/components/calls/call-list";
import { CallRow } from "@/components/calls/call-row";
import type { CallSummary } from "@/lib/calls/types";

interface CallPreviewProps {
  call: CallSummary;
  facts: readonly CallFact[];
  nameOf: (code: string) => string;
}

/** A call as everybody will see it: its row in a list and the first facts of its page. */
export function CallPreview({ call, facts, nameOf }: CallPreviewProps) {
  const t = useTranslations("deskCalls.preview");
  return (
    <aside aria-labelledby="preview-title" className="form-preview self-start">
      <h2 id="preview-title" className="border-t-2 border-ink pt-2 text-lead">
        {t("title")}
      </h2>
      <p className="text-note text-soft">{t("note")}</p>
      <h3 className="mt-4 font-sans text-small">{t("row")}</h3>
      {call.coverage.include.length === 0 ? (
        <p className="border-y border-rule py-2 text-small text-soft">{t("noCoverage")}</p>
      ) : (
        <CallList>
          <CallRow
            call={call}
            coverageReason={null}
            expectedAgain={null}
            nameOf={nameOf}
            heading="h3"
          />
        </CallList>
      )}
      <h3 className="mt-6 font-sans text-small">{t("first")}</h3>
      <div className="[&>section]:mt-1">
        <FirstFacts call={call} facts={facts} />
      </div>
    </aside>
  );
}

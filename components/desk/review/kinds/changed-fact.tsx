import { useTranslations } from "next-intl";

import { revisionValue } from "@/components/calls/detail/revision-value";
import { useFactName, useValueWords } from "@/components/calls/detail/value-words";
import type { QueuedItem } from "@/lib/review/types";

interface ChangedFactProps {
  item: QueuedItem;
  source: string;
  nameOf: (code: string) => string;
}

/** A fact as we have it and as its source now states it, side by side. */
export function ChangedFact({ item, source, nameOf }: ChangedFactProps) {
  const t = useTranslations("deskReview.fact");
  const factName = useFactName();
  const words = useValueWords(item.call?.currency ?? "EUR", nameOf);
  const fact = item.fact ?? "";
  return (
    <>
      <p className="text-small text-soft">{factName(fact)}</p>
      <dl className="mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <Side term={t("ours")} value={revisionValue(fact, item.before, words)} />
        <Side term={t("theirs", { source })} value={revisionValue(fact, item.after, words)} />
      </dl>
    </>
  );
}

function Side({ term, value }: { term: string; value: string }) {
  return (
    <div className="border-l-2 border-rule pl-3">
      <dt className="text-fine text-soft">{term}</dt>
      <dd className="text-small wrap-anywhere">{value}</dd>
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatNumber } from "@/components/format/money";
import { rowsMax } from "@/lib/exports/vocabulary";
import type { Colleague } from "@/lib/shortlist/types";
import { type ShortlistInput, shortlistQuery } from "@/lib/shortlist/validation";
import { nobody, stages } from "@/lib/shortlist/vocabulary";

import { BulkForm, type BulkWords } from "./bulk-form";
import { useFailureWords } from "./failure-words";

interface KeptListProps {
  input: ShortlistInput;
  colleagues: readonly Colleague[];
  mayChange: boolean;
  filled: boolean;
  children: ReactNode;
}

/** The kept calls as rows, and what can be done to several of them at once. */
export function KeptList({ input, colleagues, mayChange, filled, children }: KeptListProps) {
  const t = useTranslations("shortlist");
  const locale = useLocale();
  const failures = useFailureWords();
  const words = useBulkWords();
  return (
    <BulkForm
      words={words}
      doneWords={useDoneWords()}
      failures={failures}
      stages={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
      owners={[
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        { value: nobody, label: t("filter.nobody") },
      ]}
      exportFields={[
        ["locale", locale],
        ...new URLSearchParams(shortlistQuery({ ...input, view: "list" })),
      ]}
      mayChange={mayChange}
      filled={filled}
    >
      {children}
    </BulkForm>
  );
}

function useBulkWords(): BulkWords {
  const t = useTranslations("shortlist.bulk");
  const max = formatNumber(rowsMax, useLocale());
  return {
    label: t("label"),
    stage: t("stage"),
    because: t("because"),
    move: t("move"),
    owner: t("owner"),
    give: t("give"),
    remove: t("remove"),
    xlsx: t("xlsx"),
    csv: t("csv"),
    exportNote: t("exportNote", { max }),
    choose: t("choose"),
    undo: t("undo"),
  };
}

/** For none, one and several calls; the figure of several is written in the browser. */
function useDoneWords(): Record<string, string[]> {
  const t = useTranslations("shortlist.bulk.done");
  const forms = (["stage", "owner", "remove", "bring-back"] as const).map((did) => {
    const several = t(did, { count: 2 }).replace("2", "#");
    return [did, [several, t(did, { count: 1 }), several]] as const;
  });
  return Object.fromEntries(forms.map(([did, [...words]]) => [did, words]));
}

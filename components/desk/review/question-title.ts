import { useTranslations } from "next-intl";

import type { QueuedItem } from "@/lib/review/types";

/** Gives what a question is about in a few words: its call, its source or its unknown word. */
export function useQuestionTitle(): (item: QueuedItem) => string {
  const t = useTranslations("deskReview");
  return ({ kind, call, otherCall, source, note }) => {
    const named = source?.name ?? t("aSource");
    if (kind === "held-run") return t("heldTitle", { source: named });
    if (kind === "unmapped-tag") return note ?? named;
    const title = call?.title ?? t("aCall");
    if (kind !== "merge" || !otherCall || otherCall.title === title) return title;
    return t("merge.title", { one: title, other: otherCall.title });
  };
}

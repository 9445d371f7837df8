import { useLocale, useTranslations } from "next-intl";

import { useFailureWords } from "./failure-words";
import { SaveForm } from "./save-form";

interface SaveButtonProps {
  callId: string;
  /** True where the viewer's organisation keeps the call. */
  saved: boolean;
  /** The page it stands on, below the locale: where a stranger comes back to after signing in. */
  returnPath: string;
  /** The `id` of the element that names the call. */
  titleId: string;
  /** False for a reader, who sees what is kept and cannot change it. */
  mayChange?: boolean;
  /** Small within a row, as large as its neighbours on a page. */
  look?: "row" | "page";
}

/** Keeps a call with one press, and takes it off with the next; it works without JavaScript. */
export function SaveButton({
  callId,
  saved,
  returnPath,
  titleId,
  mayChange = true,
  look = "row",
}: SaveButtonProps) {
  const t = useTranslations("shortlist");
  const failures = useFailureWords();
  const locale = useLocale();
  if (!mayChange && !saved) return null;
  return (
    <SaveForm
      callId={callId}
      saved={saved}
      returnPath={returnPath}
      titleId={titleId}
      mayChange={mayChange}
      look={look}
      locale={locale}
      href={`/${locale}/shortlist/${callId}`}
      words={{
        save: t("save"),
        saved: t("saved"),
        remove: t("remove"),
        savedStatus: t("savedStatus"),
        removedStatus: t("removedStatus"),
      }}
      failures={failures}
    />
  );
}

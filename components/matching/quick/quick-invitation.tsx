import { useTranslations } from "next-intl";

import { QuickMatchForm } from "./quick-match-form";
import { useQuickWords } from "./quick-words";

/** The quick match as a stranger meets it below the search: one line of three questions. */
export function QuickInvitation() {
  const t = useTranslations("quickMatch");
  return (
    <section aria-labelledby="quick-title" className="screen-only mt-4 border-y border-rule py-3">
      <h2 id="quick-title" className="text-base">
        {t("lead")}
      </h2>
      <QuickMatchForm
        words={useQuickWords()}
        answers={{ organisationType: "", place: "", theme: "" }}
        className="mt-1"
      />
    </section>
  );
}

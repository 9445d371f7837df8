import { useLocale, useTranslations } from "next-intl";

import { withinSentence } from "@/components/format/letters";
import type { ApplicantType } from "@/lib/calls/vocabulary";

const shownAtMost = 3;

/** Who may apply, the first few types by name and the rest by number. */
export function ApplicantsLine({ types }: { types: readonly ApplicantType[] }) {
  const t = useTranslations("call");
  const words = useTranslations("vocabulary.applicant");
  const locale = useLocale();
  if (types.length === 0) return <span>{t("whoUnknown")}</span>;
  const names = types.map((type) => withinSentence(words(type), locale));
  const tooMany = names.length > shownAtMost + 1;
  const shown = tooMany ? names.slice(0, shownAtMost) : names;
  const list = new Intl.ListFormat(locale, { type: tooMany ? "unit" : "conjunction" }).format(
    shown,
  );
  const applicants = tooMany
    ? t("whoMore", { shown: list, count: names.length - shownAtMost })
    : list;
  return <span>{t("who", { applicants })}</span>;
}

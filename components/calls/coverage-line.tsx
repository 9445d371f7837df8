import { useLocale, useTranslations } from "next-intl";

import type { CallCoverage } from "@/lib/calls/types";
import type { CoverageReason } from "@/lib/regions/rules/reason";

import { coverageReasonWords, coverageWords } from "./coverage-words";

interface CoverageLineProps {
  coverage: CallCoverage;
  /** Why the call is open to the place asked for; `null` when none was. */
  reason: CoverageReason | null;
  nameOf: (code: string) => string;
}

/** Where a call's applicants may be, in words; an approximate area says so. */
export function CoverageLine({ coverage, reason, nameOf }: CoverageLineProps) {
  const t = useTranslations("call.coverage");
  const locale = useLocale();
  const words =
    reason === null
      ? coverageWords(coverage, nameOf, t, locale)
      : coverageReasonWords(reason, t, locale);
  return (
    <span>
      {words}
      {coverage.approximate ? (
        <em className="not-italic text-soft"> ({t("approximate")})</em>
      ) : null}
    </span>
  );
}

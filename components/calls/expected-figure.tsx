import { useLocale, useTranslations } from "next-intl";

import type { ExpectedAgain } from "@/lib/calls/rules/editions";

import { expectedWords } from "./detail/expected-words";

/** Stands where a deadline would: the month in which we expect a call again, and what that rests on. */
export function ExpectedFigure({ expected }: { expected: ExpectedAgain }) {
  const t = useTranslations("call.when");
  const { month, years } = expectedWords(expected, useLocale());
  return (
    <>
      <p className="font-serif text-[1.1875rem] leading-6 font-semibold text-balance">
        {t("expected", { month })}
      </p>
      <p className="text-fine text-soft">{t("expectedNote", { years })}</p>
    </>
  );
}

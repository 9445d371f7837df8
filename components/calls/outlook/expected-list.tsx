import { useLocale, useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { ExpectedCall } from "@/lib/calls/rules/edition-order";

import { expectedWords } from "../detail/expected-words";
import { Foreign } from "../detail/foreign";
import { FundMark } from "../fund-mark";

/** Recurring calls that likely open again: our estimates, kept apart from what was announced. */
export function ExpectedList({ calls }: { calls: readonly ExpectedCall[] }) {
  const t = useTranslations("outlook");
  const locale = useLocale();
  if (calls.length === 0) return null;
  return (
    <Section id="expected" title={t("expected")}>
      <p className="measure-text mb-3 text-small text-soft">{t("expectedNote")}</p>
      <ul className="border-b border-rule">
        {calls.map(({ latest, expected }) => {
          const words = expectedWords(expected, locale);
          return (
            <li
              key={latest.id}
              className="grid gap-x-6 border-t border-dotted border-control py-2 sm:grid-cols-[12rem_minmax(0,1fr)]"
            >
              <span>
                <span className="font-serif font-semibold">
                  {t("expectedAround", { month: words.month })}
                </span>
                <span className="block text-fine text-soft">
                  {t("expectedBasis", { years: words.years })}
                </span>
              </span>
              <span className="min-w-0">
                <Link
                  href={`/calls/${latest.slug}`}
                  prefetch={false}
                  className="inline-block min-h-6"
                >
                  <Foreign language={latest.titleLanguage}>{latest.title}</Foreign>
                </Link>
                <span className="flex flex-wrap gap-x-3 text-small text-soft">
                  <FundMark fund={latest.fund} /> {latest.programme}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

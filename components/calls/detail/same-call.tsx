import { useTranslations } from "next-intl";

import { Section } from "@/components/ui/section";
import type { CallSummary } from "@/lib/calls/types";

import { CallLine } from "./call-line";

/** More topics than this are folded. */
const shownAtMost = 5;

interface SameCallProps {
  call: CallSummary;
  siblings: readonly CallSummary[];
}

/** The other topics of the call this one belongs to, with a word on the budget they share. */
export function SameCall({ call, siblings }: SameCallProps) {
  const t = useTranslations("callPage.siblings");
  if (siblings.length === 0) return null;
  const words = { call: call.parentKey ?? "" };
  const rest = siblings.slice(shownAtMost);
  return (
    <div className="print:hidden">
      <Section id="siblings" title={t("title")}>
        <p className="measure-text mb-3">
          {call.budgetShared ? t("note", words) : t("plain", words)}
        </p>
        <ul className="border-b border-rule">
          {siblings.slice(0, shownAtMost).map((one) => (
            <CallLine key={one.id} call={one} />
          ))}
        </ul>
        {rest.length === 0 ? null : (
          <details className="mt-2">
            <summary className="min-h-6">{t("more", { count: rest.length })}</summary>
            <ul className="mt-2 border-b border-rule">
              {rest.map((one) => (
                <CallLine key={one.id} call={one} />
              ))}
            </ul>
          </details>
        )}
      </Section>
    </div>
  );
}

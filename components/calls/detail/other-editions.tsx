import { useLocale, useTranslations } from "next-intl";

import { Section } from "@/components/ui/section";
import type { Editions } from "@/lib/calls/rules/edition-order";
import type { CallSummary } from "@/lib/calls/types";

import { CallLine } from "./call-line";
import { expectedWords } from "./expected-words";

/** When the call ran before, when it runs next, and our estimate while nothing is announced. */
export function OtherEditions({ earlier, later, expected }: Editions) {
  const t = useTranslations("callPage.editions");
  const locale = useLocale();
  const none = earlier.length === 0 && later.length === 0;
  const words = expected === null ? null : expectedWords(expected, locale);
  return (
    <div className={words === null ? "print:hidden" : ""}>
      <Section id="editions" title={t("title")}>
        {words === null ? null : (
          <div className="mb-4 border-l-4 border-dotted border-control pl-4">
            <p className="font-serif text-lead">{t("expected", { month: words.month })}</p>
            <p className="text-small text-soft">{t("basis", words)}</p>
          </div>
        )}
        {none ? <p className="text-small text-soft">{t("none")}</p> : null}
        <div className="print:hidden">
          <EditionList title={t("later")} calls={later} />
          <EditionList title={t("earlier")} calls={earlier} />
        </div>
      </Section>
    </div>
  );
}

function EditionList({ title, calls }: { title: string; calls: readonly CallSummary[] }) {
  if (calls.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 mb-1 text-base">{title}</h3>
      <ul className="border-b border-rule">
        {calls.map((call) => (
          <CallLine key={call.id} call={call} />
        ))}
      </ul>
    </>
  );
}

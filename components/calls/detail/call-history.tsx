import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { Section } from "@/components/ui/section";
import type { CallSummary } from "@/lib/calls/types";

import { revisionValue } from "./revision-value";
import { useFactName, useValueWords } from "./value-words";

export interface CallRevision {
  id: string;
  fact: string;
  before: unknown;
  after: unknown;
  changedAt: Date;
}

interface CallHistoryProps {
  call: CallSummary;
  revisions: readonly CallRevision[];
  nameOf: (code: string) => string;
}

/** What changed, when, from what to what: newest first. */
export function CallHistory({ call, revisions, nameOf }: CallHistoryProps) {
  const t = useTranslations("callPage");
  const locale = useLocale();
  const factName = useFactName();
  const words = useValueWords(call.currency, nameOf);
  return (
    <div className="print:hidden">
      <Section id="history" title={t("history.title")}>
        {revisions.length === 0 ? (
          <p className="text-small text-soft">{t("history.none")}</p>
        ) : (
          <ol className="border-b border-rule">
            {revisions.map(({ id, fact, before, after, changedAt }) => (
              <li
                key={id}
                className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[12rem_minmax(0,1fr)]"
              >
                <time dateTime={changedAt.toISOString()} className="text-small text-soft">
                  {formatInstantDay(changedAt, locale, "short")}
                </time>
                <div className="measure-text">
                  <p className="font-semibold">{factName(fact)}</p>
                  <p>
                    <span className="sr-only">{t("history.was")} </span>
                    <del className="text-soft">{revisionValue(fact, before, words)}</del>{" "}
                    <span aria-hidden="true">→</span>{" "}
                    <span className="sr-only">{t("history.is")} </span>
                    <ins className="no-underline">{revisionValue(fact, after, words)}</ins>
                  </p>
                </div>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </div>
  );
}

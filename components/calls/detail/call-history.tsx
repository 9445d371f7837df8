import { useLocale, useTranslations } from "next-intl";

import { formatDay, formatInstantDay } from "@/components/format/days";
import { languageName } from "@/components/format/languages";
import { formatMoney, formatNumber, formatRate } from "@/components/format/money";
import { Section } from "@/components/ui/section";
import type { CallSummary } from "@/lib/calls/types";

import { regionWords } from "../coverage-words";
import { revisionValue, type ValueWords } from "./revision-value";

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
  const words = useValueWords(call, nameOf);
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
                  <p className="font-semibold">{factName(fact, t)}</p>
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

function factName(fact: string, t: ReturnType<typeof useTranslations<"callPage">>): string {
  const key = `fact.${fact}` as Parameters<typeof t>[0];
  return t.has(key) ? t(key) : fact;
}

/** Which closed list the words of a fact belong to. */
const lists: Record<string, string> = {
  themes: "theme",
  kind: "kindOne",
  instrument: "instrument",
  applicantTypes: "applicant",
};

function useValueWords(call: CallSummary, nameOf: (code: string) => string): ValueWords {
  const t = useTranslations("callPage");
  const vocabulary = useTranslations("vocabulary");
  const coverage = useTranslations("call.coverage");
  const locale = useLocale();
  const listed = (fact: string, value: string) => {
    if (fact === "deadlineModel") {
      const model = `model.${value}` as Parameters<typeof t>[0];
      return t.has(model) ? t(model) : value;
    }
    if (fact.endsWith("Language") || fact === "applicationLanguages") {
      return value.length === 2 ? languageName(value, locale) : vocabulary("language.any");
    }
    const key = `${lists[fact] ?? ""}.${value}` as Parameters<typeof vocabulary>[0];
    return fact in lists && vocabulary.has(key) ? vocabulary(key) : value;
  };
  return {
    none: t("notStated"),
    yes: t("history.yes"),
    no: t("history.no"),
    day: (day) => formatDay(day, locale, "short"),
    money: (cents) => formatMoney(cents, call.currency, locale),
    rate: (points) => formatRate(points, locale),
    number: (value) => formatNumber(value, locale),
    word: listed,
    region: (code) => regionWords({ code, name: nameOf(code) }, coverage, locale),
    except: (places) => coverage("butFor", { excluded: places }).trim(),
  };
}

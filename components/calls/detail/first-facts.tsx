import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatMoney, formatNumber, formatRate } from "@/components/format/money";
import { KeyFact, KeyFacts } from "@/components/ui/key-facts";
import { ownMoneyFor } from "@/lib/calls/rules/own-money";
import type { CallSummary } from "@/lib/calls/types";

import { useGrantWords } from "../call-money";
import { type CallFact, doubtOf } from "./call-fact";
import { DeadlineFact } from "./deadline-fact";
import { Notes } from "./notes";

interface FirstFactsProps {
  call: CallSummary;
  facts: readonly CallFact[];
}

/** The five facts an official needs before reading on; what the source leaves out is said. */
export function FirstFacts({ call, facts }: FirstFactsProps) {
  const t = useTranslations("callPage");
  const origins = useTranslations("callPage.origin");
  const doubt = (fact: string) => {
    const origin = doubtOf(facts, fact);
    return origin === null ? null : origins(origin);
  };
  return (
    <section
      aria-label={t("facts.label")}
      className="mt-8 print:mt-3 print:[&_dl]:grid-cols-5 print:[&_dl>div]:px-2 print:[&_dl>div]:first:pl-0 print:[&_.text-title]:text-row print:[&_.text-lead]:text-row print:[&_.text-small]:text-fine"
    >
      <KeyFacts>
        <DeadlineFact call={call} doubt={doubt("deadlines")} />
        <RateFact call={call} doubt={doubt("cofinancingRate")} />
        <GrantFact call={call} doubt={doubt("grantMax")} />
        <BudgetFact call={call} doubt={doubt("budgetTotal")} />
        <PartnersFact call={call} doubt={doubt("consortium")} />
      </KeyFacts>
    </section>
  );
}

interface FactProps {
  call: CallSummary;
  doubt: string | null;
}

function Figure({ value }: { value: ReactNode }) {
  const t = useTranslations("callPage");
  return value ?? <span className="text-lead font-normal text-soft">{t("notStated")}</span>;
}

function RateFact({ call: { cofinancingRate: rate, instrument }, doubt }: FactProps) {
  const t = useTranslations("callPage.facts");
  const locale = useLocale();
  const own =
    rate === null
      ? instrument === "shared"
        ? t("rateShared")
        : null
      : rate >= 10_000
        ? t("ownNothing")
        : t("ownShare", { rate: formatRate(10_000 - rate, locale) });
  const figure = rate === null ? null : t("rateUpTo", { rate: formatRate(rate, locale) });
  return (
    <KeyFact
      term={t("rate")}
      figure={<Figure value={figure} />}
      note={<Notes notes={[own, doubt]} />}
    />
  );
}

function GrantFact({ call, doubt }: FactProps) {
  const t = useTranslations("callPage.facts");
  const locale = useLocale();
  const words = useGrantWords(call);
  const { grantMax, cofinancingRate, currency } = call;
  const own =
    grantMax === null || cofinancingRate === null ? null : ownMoneyFor(grantMax, cofinancingRate);
  const note =
    own === null || own === 0 || grantMax === null
      ? null
      : t("ownAmount", {
          grant: formatMoney(grantMax, currency, locale),
          own: formatMoney(own, currency, locale),
        });
  return (
    <KeyFact
      term={t("grant")}
      figure={<Figure value={words} />}
      note={<Notes notes={[note, doubt]} />}
    />
  );
}

function BudgetFact({ call: { budgetTotal, budgetShared, currency }, doubt }: FactProps) {
  const t = useTranslations("callPage.facts");
  const locale = useLocale();
  if (budgetTotal === null) return <KeyFact term={t("budget")} figure={<Figure value={null} />} />;
  const note = budgetShared ? t("budgetShared") : t("budgetWhole");
  return (
    <KeyFact
      term={t("budget")}
      figure={formatMoney(budgetTotal, currency, locale)}
      note={<Notes notes={[note, doubt]} />}
    />
  );
}

function PartnersFact({ call: { partnersMin, partnerCountriesMin }, doubt }: FactProps) {
  const t = useTranslations("callPage.facts");
  const locale = useLocale();
  const countries =
    partnerCountriesMin === null ? null : t("countries", { count: partnerCountriesMin });
  const alone = partnersMin === 1;
  const figure =
    partnersMin === null
      ? null
      : alone
        ? t("alone")
        : t("partnersMin", { count: formatNumber(partnersMin, locale) });
  const note = partnersMin === null ? null : alone ? t("aloneNote") : t("partnersNote");
  return (
    <KeyFact
      term={t("partners")}
      figure={<Figure value={figure} />}
      note={<Notes notes={[note, alone ? null : countries, partnersMin === null ? null : doubt]} />}
    />
  );
}

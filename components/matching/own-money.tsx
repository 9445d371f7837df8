import { useLocale, useTranslations } from "next-intl";

import { formatMoney, formatRate } from "@/components/format/money";
import { Section } from "@/components/ui/section";
import type { CallSummary } from "@/lib/calls/types";
import {
  calculateOwnMoney,
  type OwnMoney,
  type OwnMoneyTexts,
} from "@/lib/matching/rules/calculate";
import type { LikelyCeiling } from "@/lib/matching/types";

interface OwnMoneyProps {
  call: CallSummary;
  /** What the address asks, as it was typed. */
  asked: Partial<OwnMoneyTexts>;
  ceiling: LikelyCeiling | null;
}

/** How much own money a project needs: a form that works as plain HTML. */
export function OwnMoneyCalculator({ call, asked, ceiling }: OwnMoneyProps) {
  const t = useTranslations("matching.ownMoney");
  const locale = useLocale();
  const { currency } = call;
  const rate = call.cofinancingRate ?? ceiling?.rate ?? null;
  const grant = call.grantMax ?? call.grantMin;
  const { texts, result, unreadable } = calculateOwnMoney(asked, { grant, rate });
  return (
    <div className="screen-only">
      <Section id="own-money" title={t("title")}>
        <p className="measure-text text-small text-soft">
          {t("intro")} <RateWords call={call} ceiling={ceiling} />
        </p>
        <form
          method="get"
          action={`/${locale}/calls/${call.slug}#own-money`}
          className="screen-only mt-2 grid items-end gap-3 sm:grid-cols-4"
        >
          <Figure
            id="own-grant"
            name="grant"
            label={t("grant", { currency })}
            value={texts.grant}
          />
          <Figure
            id="own-project"
            name="project"
            label={t("project", { currency })}
            value={texts.project}
          />
          <Figure id="own-rate" name="rate" label={t("rate")} value={texts.rate} />
          <button className="button button-quiet">{t("submit")}</button>
        </form>
        <p role="status" className="mt-3">
          {unreadable ? (
            t("unreadable")
          ) : result === null ? null : (
            <ResultWords result={result} currency={currency} />
          )}
        </p>
      </Section>
    </div>
  );
}

function ResultWords({
  result: { grant, own, total, rate },
  currency,
}: {
  result: OwnMoney;
  currency: string;
}) {
  const t = useTranslations("matching.ownMoney");
  const locale = useLocale();
  if (own === 0) return t("nothing");
  const money = (cents: number) => formatMoney(cents, currency, locale);
  return (
    <>
      <strong>
        {t("result", {
          rate: formatRate(rate, locale),
          grant: money(grant),
          own: money(own),
          total: money(total),
        })}
      </strong>{" "}
      <span className="text-small text-soft">{t("rounded")}</span>
    </>
  );
}

function RateWords({ call, ceiling }: Pick<OwnMoneyProps, "call" | "ceiling">) {
  const t = useTranslations("matching.ownMoney");
  const locale = useLocale();
  if (call.cofinancingRate !== null)
    return t("stated", { rate: formatRate(call.cofinancingRate, locale) });
  if (ceiling !== null) {
    return t("ceiling", {
      region: ceiling.region,
      category: t(`category.${ceiling.category}`),
      rate: formatRate(ceiling.rate, locale),
    });
  }
  return call.instrument === "shared" ? t("ceilingOf") : null;
}

interface FigureProps {
  id: string;
  name: string;
  label: string;
  value: string;
}

function Figure({ id, name, label, value }: FigureProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-small font-semibold">
        {label}
      </label>
      <input
        key={value}
        id={id}
        name={name}
        inputMode="decimal"
        defaultValue={value}
        maxLength={20}
        autoComplete="off"
        className="field-line mt-1"
      />
    </div>
  );
}

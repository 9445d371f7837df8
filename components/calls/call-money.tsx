import { useLocale, useTranslations } from "next-intl";

import { formatMoney, formatRate } from "@/components/format/money";
import type { CallRecord } from "@/lib/calls/types";

type Amounts = Pick<
  CallRecord,
  "grantMin" | "grantMax" | "budgetTotal" | "budgetShared" | "currency" | "cofinancingRate"
>;

/** What a project can get, what there is in all, and the EU's share: the right column of a row. */
export function CallMoney({ call }: { call: Amounts }) {
  const t = useTranslations("call.money");
  const locale = useLocale();
  const grant = useGrantWords(call);
  const budget =
    call.budgetTotal === null ? null : formatMoney(call.budgetTotal, call.currency, locale);
  const of = call.budgetShared ? t("totalShared") : t("total");
  return (
    <>
      <p className="font-semibold">
        {grant ?? budget ?? <span className="font-normal text-soft">{t("unknown")}</span>}
      </p>
      <p className="text-soft">
        {grant === null ? null : t("perProject")}
        {grant === null || budget === null ? null : " · "}
        {budget === null ? null : grant === null ? of : t("ofTotal", { budget })}
      </p>
      {call.cofinancingRate === null ? null : (
        <p className="text-soft">{t("rate", { rate: formatRate(call.cofinancingRate, locale) })}</p>
      )}
    </>
  );
}

/** The grant range in words, or `null` when the source states none. */
export function useGrantWords({ grantMin, grantMax, currency }: Amounts): string | null {
  const t = useTranslations("call.money");
  const locale = useLocale();
  const min = grantMin === null || grantMin === 0 ? null : formatMoney(grantMin, currency, locale);
  const max = grantMax === null ? null : formatMoney(grantMax, currency, locale);
  if (min !== null && max !== null) return min === max ? max : t("range", { min, max });
  if (max !== null) return t("upTo", { max });
  return min === null ? null : t("from", { min });
}

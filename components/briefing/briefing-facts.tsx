import { useLocale, useTranslations } from "next-intl";

import { ApplicantsLine } from "@/components/calls/applicants-line";
import { CoverageLine } from "@/components/calls/coverage-line";
import { Foreign } from "@/components/calls/detail/foreign";
import { NotStated } from "@/components/calls/detail/not-stated";
import { formatMoney, formatNumber, formatRate } from "@/components/format/money";
import { Fact, Facts } from "@/components/ui/facts";
import { ownMoneyFor } from "@/lib/calls/rules/own-money";
import type { CallSummary } from "@/lib/calls/types";

interface BriefingFactsProps {
  call: CallSummary;
  nameOf: (code: string) => string;
}

/** What a council asks first; what is long is cut, as the whole of it stands on the call's page. */
export function BriefingFacts({ call, nameOf }: BriefingFactsProps) {
  const t = useTranslations("briefing");
  const roles = useTranslations("vocabulary.lead");
  return (
    <section className="briefing-part">
      <h2 className="border-t-2 border-ink pt-1 text-base">{t("question")}</h2>
      <p className="mt-1 mb-2 line-clamp-6 font-serif">
        {call.summary === null ? (
          <span className="text-soft">{t("noSummary")}</span>
        ) : (
          <Foreign language={call.summaryLanguage}>{call.summary}</Foreign>
        )}
      </p>
      <Facts>
        <Fact term={t("own")}>
          <OwnMoney call={call} />
        </Fact>
        <Fact term={t("who")}>
          <span className="line-clamp-3">
            <ApplicantsLine types={call.applicantTypes} />
          </span>
        </Fact>
        <Fact term={t("role")}>{roles(call.lead)}</Fact>
        <Fact term={t("with")}>
          <Partners call={call} />
        </Fact>
        <Fact term={t("where")}>
          <span className="line-clamp-3">
            <CoverageLine coverage={call.coverage} reason={null} nameOf={nameOf} />
          </span>
        </Fact>
        <Fact term={t("body")}>
          <span className="line-clamp-2">{call.managingBody ?? <NotStated />}</span>
        </Fact>
      </Facts>
    </section>
  );
}

function OwnMoney({ call: { cofinancingRate: rate, grantMax, currency } }: { call: CallSummary }) {
  const t = useTranslations("briefing");
  const locale = useLocale();
  if (rate === null) return t("ownUnknown");
  if (rate >= 10_000) return t("ownNone");
  const own = grantMax === null ? null : ownMoneyFor(grantMax, rate);
  if (own === null || grantMax === null) {
    return t("ownRate", { rate: formatRate(10_000 - rate, locale) });
  }
  return (
    <strong>
      {t("ownFor", {
        own: formatMoney(own, currency, locale),
        grant: formatMoney(grantMax, currency, locale),
      })}
    </strong>
  );
}

function Partners({ call }: { call: CallSummary }) {
  const t = useTranslations("briefing");
  const locale = useLocale();
  const { partnersMin, partnerCountriesMin, consortium } = call;
  if (partnersMin === 1) return t("alone");
  if (partnersMin !== null) {
    const count = formatNumber(partnersMin, locale);
    return partnerCountriesMin === null
      ? t("partners", { count })
      : t("partnersFrom", { count, countries: formatNumber(partnerCountriesMin, locale) });
  }
  if (consortium === null) return t("partnersUnknown");
  return (
    <span className="line-clamp-4">
      <Foreign language="en">{consortium}</Foreign>
    </span>
  );
}

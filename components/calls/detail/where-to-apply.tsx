import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { CallSummary } from "@/lib/calls/types";
import { fundList } from "@/lib/funds/vocabulary";

import { type CallFact, doubtOf } from "./call-fact";
import { Foreign } from "./foreign";
import { NotStated } from "./not-stated";

interface WhereToApplyProps {
  call: CallSummary;
  facts: readonly CallFact[];
  links: readonly { url: string; label: string }[];
}

/** Who receives the application and answers questions, and the page that is binding. */
export function WhereToApply({ call, facts, links }: WhereToApplyProps) {
  const t = useTranslations("callPage.where");
  const instruments = useTranslations("vocabulary.instrument");
  return (
    <Section id="where" title={t("title")}>
      <Facts>
        <Fact term={t("body")}>{call.managingBody ?? <NotStated />}</Fact>
        <Fact term={t("official")}>
          <OfficialLink call={call} facts={facts} />
        </Fact>
        {links.length === 0 ? null : (
          <Fact term={t("links")}>
            <ul>
              {links.map(({ url, label }) => (
                <li key={url}>
                  <a href={url} className="print-address">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact term={t("programme")}>
          <Link
            href={`/?kind=any&programme=${encodeURIComponent(call.programme)}`}
            prefetch={false}
          >
            {call.programme}
          </Link>
        </Fact>
        <Fact term={t("fund")}>
          <FundName fund={call.fund} />
        </Fact>
        <Fact term={t("managed")}>{instruments(call.instrument)}</Fact>
        <Fact term={t("code")}>
          {call.code === null ? <NotStated /> : <span className="wrap-anywhere">{call.code}</span>}
        </Fact>
      </Facts>
    </Section>
  );
}

function OfficialLink({ call, facts }: Omit<WhereToApplyProps, "links">) {
  const t = useTranslations("callPage.where");
  const origins = useTranslations("callPage.origin");
  const about = facts.find(({ fact }) => fact === "officialUrl");
  const doubt = doubtOf(facts, "officialUrl");
  const shown = call.officialUrl.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return (
    <>
      <a href={call.officialUrl} className="wrap-anywhere">
        {shown}
      </a>
      <span className="block text-small text-soft">
        {doubt === null ? null : `${origins(doubt)}. `}
        {about?.note ? <Foreign language="en">{about.note} </Foreign> : null}
        {t("binding")}
      </span>
    </>
  );
}

function FundName({ fund }: { fund: string }) {
  const names = useTranslations("vocabulary.fundName");
  const known = fundList.find(({ code }) => code === fund);
  return known ? <Link href={`/funds/${known.slug}`}>{names(known.slug)}</Link> : fund;
}

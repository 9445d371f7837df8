import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import type { CallFact } from "@/components/calls/detail/call-fact";
import { CallHero } from "@/components/calls/detail/call-hero";
import { FirstFacts } from "@/components/calls/detail/first-facts";
import { Foreign } from "@/components/calls/detail/foreign";
import { PrintButton } from "@/components/calls/detail/print-button";
import { FundMark } from "@/components/calls/fund-mark";
import { formatDay, formatInstantDay } from "@/components/format/days";
import { ButtonLink } from "@/components/ui/button-link";
import type { CallSummary } from "@/lib/calls/types";

import { BriefingFacts } from "./briefing-facts";
import { Decisions, type Decision } from "./decisions";
import { OurStanding, type BriefedStanding } from "./our-standing";

interface BriefingPageProps {
  call: CallSummary;
  facts: readonly CallFact[];
  source: { name: string } | null;
  /** Whose council it is for; `null` for a stranger. */
  organisation: string | null;
  /** How our work stands, where the call is kept. */
  standing: BriefedStanding | null;
  decisions: readonly Decision[];
  /** Why the call fits the organisation, a sentence each; empty where that is not known. */
  reasons: readonly string[];
  now: Date;
  /** The full address of the call's page. */
  address: string;
  nameOf: (code: string) => string;
}

/** One page about a call for those who decide: what, by when, with how much of our own money. */
export function BriefingPage(props: BriefingPageProps) {
  const { call, reasons } = props;
  const t = useTranslations("briefing");
  const over = call.state === "closed" || call.state === "withdrawn";
  return (
    <article className="briefing measure pt-6 pb-16">
      <BriefingTools slug={call.slug} />
      <BriefingHead {...props} />
      <FirstFacts call={call} facts={props.facts} />
      <div className="briefing-columns">
        <div className="min-w-0">
          <BriefingFacts call={call} nameOf={props.nameOf} />
        </div>
        <div className="min-w-0">
          {props.standing === null ? null : <OurStanding standing={props.standing} />}
          <Part title={t(props.standing === null ? "decide" : "decideOurs")}>
            {over ? <p>{t("over")}</p> : <Decisions decisions={props.decisions} />}
          </Part>
          {reasons.length === 0 ? null : (
            <Part title={t("fits")}>
              <ul className="list-disc pl-5">
                {reasons.slice(0, 5).map((reason) => (
                  <li key={reason} className="line-clamp-2">
                    {reason}
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
      </div>
      <BriefingFoot {...props} />
    </article>
  );
}

function BriefingTools({ slug }: { slug: string }) {
  const t = useTranslations("briefing");
  return (
    <div className="screen-only mb-6 border-b border-rule pb-4">
      <div className="flex flex-wrap gap-3">
        <PrintButton label={t("print")} />
        <ButtonLink href={`/calls/${slug}`} look="quiet">
          {t("back")}
        </ButtonLink>
      </div>
      <p className="mt-2 text-small text-soft">{t("note")}</p>
    </div>
  );
}

function BriefingHead({ call, organisation, now }: BriefingPageProps) {
  const t = useTranslations("briefing");
  const day = formatInstantDay(now, useLocale());
  return (
    <header>
      <p className="text-small text-soft">
        {organisation === null ? t("kicker", { day }) : t("for", { organisation, day })}
      </p>
      <div className="briefing-head">
        <CallHero call={call} />
        <div className="min-w-0">
          <h1 className="line-clamp-4 max-w-[44ch] text-title text-pretty">
            <Foreign language={call.titleLanguage}>{call.title}</Foreign>
          </h1>
          <p className="mt-1 flex flex-wrap gap-x-2 text-small text-soft">
            <FundMark fund={call.fund} />
            <span className="line-clamp-2 min-w-0">{call.programme}</span>
            {call.code === null ? null : (
              <span className="line-clamp-1 min-w-0 wrap-anywhere">{call.code}</span>
            )}
          </p>
        </div>
      </div>
    </header>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="briefing-part">
      <h2 className="border-t-2 border-ink pt-1 text-base">{title}</h2>
      <div className="mt-1 text-small">{children}</div>
    </section>
  );
}

function BriefingFoot({ call, source, now, address }: BriefingPageProps) {
  const t = useTranslations("briefing");
  const locale = useLocale();
  const name = source?.name ?? call.sourceId;
  return (
    <footer className="mt-4 border-t border-rule pt-2 text-fine">
      <p>
        {call.seenOn === null
          ? t("sourceUnseen", { source: name })
          : t("source", { source: name, day: formatDay(call.seenOn, locale) })}{" "}
        <a href={call.officialUrl} className="line-clamp-2 wrap-anywhere">
          {call.officialUrl}
        </a>
      </p>
      <p className="wrap-anywhere">{t("made", { day: formatInstantDay(now, locale), address })}</p>
    </footer>
  );
}

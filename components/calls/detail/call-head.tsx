import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { fundList } from "@/lib/funds/vocabulary";
import type { CallSummary } from "@/lib/calls/types";

import { FundMark } from "../fund-mark";
import { CallHero } from "./call-hero";
import { Foreign } from "./foreign";
import { PrintButton } from "./print-button";

/** Titles longer than this are set one size smaller, so that the facts stay on the first screen. */
const longTitle = 80;

/** The head of a call's page: how long there is, what it is, and the way to the official page. */
export function CallHead({ call, tools }: { call: CallSummary; tools?: ReactNode }) {
  const t = useTranslations("callPage");
  const size = call.title.length > longTitle ? "text-title" : "text-display max-sm:text-title";
  return (
    <header>
      <CallCrumbs fund={call.fund} />
      <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[13rem_minmax(0,1fr)] print:grid-cols-[9rem_minmax(0,1fr)] print:gap-x-6">
        <CallHero call={call} />
        <div>
          <CallKicker call={call} />
          <h1 id="call-title" className={`mt-1 max-w-[44ch] text-pretty print:text-title ${size}`}>
            <Foreign language={call.titleLanguage}>{call.title}</Foreign>
          </h1>
          {call.summary === null ? null : (
            <p className="measure-text mt-3 font-serif text-lead text-soft print:text-base">
              <Foreign language={call.summaryLanguage}>{call.summary}</Foreign>
            </p>
          )}
          <div className="screen-only mt-5 flex flex-wrap items-center gap-3">
            <a href={call.officialUrl} className="button">
              {t("official")}
            </a>
            <PrintButton label={t("print")} />
            {tools}
          </div>
        </div>
      </div>
    </header>
  );
}

function CallCrumbs({ fund }: { fund: string }) {
  const t = useTranslations("callPage");
  const names = useTranslations("vocabulary.fund");
  const known = fundList.find(({ code }) => code === fund);
  const crumbs = [
    { label: t("calls"), href: "/" },
    ...(known ? [{ label: names(known.slug), href: `/funds/${known.slug}` }] : []),
  ];
  return (
    <div className="screen-only">
      <Breadcrumbs label={t("crumbs")} crumbs={crumbs} />
    </div>
  );
}

function CallKicker({ call }: { call: CallSummary }) {
  const kinds = useTranslations("vocabulary.kindOne");
  const parts = [call.programme, call.code].filter((part) => part !== null && part !== "");
  return (
    <p className="flex flex-wrap gap-x-2 text-small text-soft">
      <span className="text-ink">
        <FundMark fund={call.fund} />
      </span>
      <span>· {kinds(call.kind)}</span>
      {parts.map((part) => (
        <span key={part} className="min-w-0 wrap-anywhere">
          · {part}
        </span>
      ))}
    </p>
  );
}

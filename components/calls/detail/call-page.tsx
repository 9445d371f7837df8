import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import type { Editions } from "@/lib/calls/rules/edition-order";
import type { CallSummary } from "@/lib/calls/types";
import type { Objective } from "@/lib/themes/validation";

import { CallDates } from "./call-dates";
import type { CallFact } from "./call-fact";
import { CallHead } from "./call-head";
import { CallHistory, type CallRevision } from "./call-history";
import { ClosedNotice } from "./closed-notice";
import { CoverageAreas } from "./coverage-areas";
import { FirstFacts } from "./first-facts";
import { OtherEditions } from "./other-editions";
import { type CallSource, type OtherListing, Provenance } from "./provenance";
import { SameCall } from "./same-call";
import { Subjects } from "./subjects";
import { VerifyNotice } from "./verify-notice";
import { WhereToApply } from "./where-to-apply";
import { WhoMayApply } from "./who-may-apply";

interface CallPageProps {
  call: CallSummary;
  facts: readonly CallFact[];
  links: readonly { url: string; label: string }[];
  revisions: readonly CallRevision[];
  siblings: readonly CallSummary[];
  editions: Editions;
  objectives: readonly Objective[];
  source: CallSource | null;
  now: Date;
  /** The page's full address, printed at its foot. */
  address: string;
  /** Where else the same call was listed. */
  otherListings: readonly OtherListing[];
  /** The search for calls that can still be applied to on the same subjects. */
  searchHref: string;
  /** How the call suits the reader's organisation; none for strangers. */
  match: ReactNode;
  /** What own money a project needs. */
  ownMoney: ReactNode;
  /** What can be done with the call; its title has the id `call-title`. */
  tools?: ReactNode;
  nameOf: (code: string) => string;
}

/** On paper everything is set smaller and tighter, so that the briefing fits one A4. */
const onPaper =
  "print:p-0 print:[zoom:0.84] print:[&_dl>div]:py-0.5 print:[&_li]:py-0 print:[&_section]:mt-3 print:[&_h2]:pt-1 print:[&_h2]:text-base print:[&_h2+div]:mt-1 print:[&_.measure-text]:text-small";
const columnsOnPaper =
  "print:mt-3 print:block print:columns-2 print:[&>div:first-child>section:first-child]:mt-0 print:gap-x-6 print:[&_dl>div]:grid print:[&_dl>div]:grid-cols-[6rem_minmax(0,1fr)] print:[&_dl>div]:gap-x-3 print:[&_dt]:text-fine print:[&_dd]:text-small print:[&_dd_.text-small]:text-fine print:[&_li]:text-small print:[&_a]:no-underline";

/** Everything about one call, what decides first. */
export function CallPage(props: CallPageProps) {
  const { call, facts, editions, nameOf, address } = props;
  const t = useTranslations("callPage");
  return (
    <article className={`measure pt-6 pb-16 ${onPaper}`}>
      <CallHead call={call} tools={props.tools} />
      <ClosedNotice call={call} editions={editions} searchHref={props.searchHref} />
      <VerifyNotice call={call} />
      <FirstFacts call={call} facts={facts} />
      <div className={`gap-x-16 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] ${columnsOnPaper}`}>
        <div className="min-w-0">
          {props.match}
          <WhoMayApply call={call} facts={facts} />
          <WhereToApply call={call} facts={facts} links={props.links} />
          <CallDates call={call} now={props.now} />
          {props.ownMoney}
          <CoverageAreas coverage={call.coverage} facts={facts} nameOf={nameOf} />
          <Subjects call={call} objectives={props.objectives} />
          <SameCall call={call} siblings={props.siblings} />
          <OtherEditions {...editions} />
          <CallHistory call={call} revisions={props.revisions} nameOf={nameOf} />
        </div>
        <div className="min-w-0 lg:[&_dl>div]:block">
          <Provenance
            call={call}
            facts={facts}
            source={props.source}
            others={props.otherListings}
          />
        </div>
      </div>
      <p className="hidden border-t border-rule pt-1 text-fine print:mt-2 print:block">
        {t("printedFrom", { address })}
      </p>
    </article>
  );
}

import { useTranslations } from "next-intl";

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
import { type CallSource, Provenance } from "./provenance";
import { SameCall } from "./same-call";
import { Subjects } from "./subjects";
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
  /** The search for calls that can still be applied to on the same subjects. */
  searchHref: string;
  nameOf: (code: string) => string;
}

/** Everything about one call, what decides first. */
export function CallPage(props: CallPageProps) {
  const { call, facts, editions, nameOf, address } = props;
  const t = useTranslations("callPage");
  return (
    <article className="measure pt-6 pb-16 print:p-0 print:[&_dl>div]:py-0.5 print:[&_li]:py-0.5 print:[&_section]:mt-3">
      <CallHead call={call} />
      <ClosedNotice call={call} editions={editions} searchHref={props.searchHref} />
      <FirstFacts call={call} facts={facts} />
      <div className="gap-x-16 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <WhoMayApply call={call} facts={facts} />
          <WhereToApply call={call} facts={facts} links={props.links} />
          <CallDates call={call} now={props.now} />
          <CoverageAreas coverage={call.coverage} facts={facts} nameOf={nameOf} />
          <Subjects call={call} objectives={props.objectives} />
          <SameCall call={call} siblings={props.siblings} />
          <OtherEditions {...editions} />
          <CallHistory call={call} revisions={props.revisions} nameOf={nameOf} />
        </div>
        <div className="min-w-0 lg:[&_dl>div]:block">
          <Provenance call={call} facts={facts} source={props.source} />
        </div>
      </div>
      <p className="hidden text-fine print:block">{t("printedFrom", { address })}</p>
    </article>
  );
}

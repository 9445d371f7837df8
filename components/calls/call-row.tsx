import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Link } from "@/components/ui/link";
import type { ExpectedAgain } from "@/lib/calls/rules/editions";
import type { CallSummary } from "@/lib/calls/types";
import type { CoverageReason } from "@/lib/regions/rules/reason";

import { ApplicantsLine } from "./applicants-line";
import { CallMoney } from "./call-money";
import { CoverageLine } from "./coverage-line";
import { DeadlineFigure } from "./deadline-figure";
import { ExpectedFigure } from "./expected-figure";
import { FundMark } from "./fund-mark";
import { StateWords } from "./state-words";

interface CallRowProps {
  call: CallSummary;
  coverageReason: CoverageReason | null;
  /** Our estimate of the next edition of a call that is over. */
  expectedAgain: ExpectedAgain | null;
  /** Names a region by its code for people. */
  nameOf: (code: string) => string;
  /** The level of the title in the page's outline. */
  heading?: "h2" | "h3";
  /** How the call suits whoever looks, beside its state. */
  badge?: ReactNode;
  /** What else is to be said and done about the call, below it. */
  below?: ReactNode;
  /** What can be done with the call; its title has the id `call-<id>`. */
  tools?: ReactNode;
}

/** One call in a list: deadline, title, state, fund, applicants, coverage, money. */
export function CallRow({
  call,
  coverageReason,
  expectedAgain,
  nameOf,
  heading: Heading = "h3",
  badge = null,
  below = null,
  tools,
}: CallRowProps) {
  const locale = useLocale();
  return (
    <li className="call-row">
      <div className="call-what">
        <Heading id={`call-${call.id}`} className="text-row text-wrap">
          <Link
            href={`/calls/${call.slug}`}
            prefetch={false}
            className="no-underline hover:underline"
            {...(call.titleLanguage === locale ? {} : { lang: call.titleLanguage })}
          >
            {call.title}
          </Link>
        </Heading>
        <StateLine call={call} badge={badge} tools={tools} />
        <ForWhom call={call} coverageReason={coverageReason} nameOf={nameOf} />
        {below}
      </div>
      <div className="call-when">
        {expectedAgain ? (
          <ExpectedFigure expected={expectedAgain} />
        ) : (
          <DeadlineFigure call={call} />
        )}
      </div>
      <div className="call-money text-note">
        <CallMoney call={call} />
      </div>
    </li>
  );
}

function StateLine({ call, badge, tools }: Pick<CallRowProps, "call" | "badge" | "tools">) {
  const kinds = useTranslations("vocabulary.kindOne");
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 text-note sm:flex-nowrap">
      <StateWords call={call} />
      {badge}
      {call.kind === "grant" ? null : <span className="whitespace-nowrap">{kinds(call.kind)}</span>}
      <FundMark fund={call.fund} />
      <span className="min-w-0 text-soft sm:truncate">{call.programme}</span>
      {tools === undefined ? null : <div className="row-tools">{tools}</div>}
    </div>
  );
}

function ForWhom({
  call,
  coverageReason,
  nameOf,
}: Pick<CallRowProps, "call" | "coverageReason" | "nameOf">) {
  return (
    <p className="text-note text-soft">
      <ApplicantsLine types={call.applicantTypes} />
      {" · "}
      <CoverageLine coverage={call.coverage} reason={coverageReason} nameOf={nameOf} />
    </p>
  );
}

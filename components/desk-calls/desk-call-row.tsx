import { useLocale, useTranslations } from "next-intl";

import { FundMark } from "@/components/calls/fund-mark";
import { formatDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import { deskStanding } from "@/lib/calls/desk/rules";
import { missedRunsMax } from "@/lib/calls/rules/presence";
import type { CallRecord } from "@/lib/calls/types";

import type { LinkChecks } from "./link-states";

interface DeskCallRowProps {
  call: CallRecord;
  sourceName: string;
  checks: LinkChecks;
}

/** A call at the desk: what it is, how it stands, by when, and how its links answer. */
export function DeskCallRow({ call, sourceName, checks }: DeskCallRowProps) {
  const t = useTranslations("deskCalls");
  const locale = useLocale();
  return (
    <li className="desk-call">
      <div className="min-w-0">
        <h2 className="text-row">
          <Link
            href={`/admin/calls/${call.id}`}
            prefetch={false}
            className="no-underline hover:underline"
            {...(call.titleLanguage === locale ? {} : { lang: call.titleLanguage })}
          >
            {call.title === "" ? t("list.untitled") : call.title}
          </Link>
        </h2>
        <p className="flex flex-wrap gap-x-3 text-note text-soft">
          <span className="text-ink">
            <FundMark fund={call.fund} />
          </span>
          {call.code === null ? null : <span className="wrap-anywhere">{call.code}</span>}
          <span>{sourceName}</span>
        </p>
      </div>
      <StandingWords call={call} />
      <p>
        <span className="sr-only">{t("list.columns.deadline")}: </span>
        <LastDay call={call} />
      </p>
      <p className="max-sm:col-span-2">
        <span className="sr-only">{t("list.columns.links")}: </span>
        <WorstLink call={call} checks={checks} />
      </p>
    </li>
  );
}

const marks = { draft: "half", published: "full", withdrawn: "struck", merged: "ring" } as const;

function StandingWords({ call }: { call: CallRecord }) {
  const t = useTranslations("deskCalls");
  const standing = deskStanding(call);
  const gaps = [
    ...(call.coverage.include.length === 0 ? [t("list.noCoverage")] : []),
    ...(call.missedRuns >= missedRunsMax ? [t("list.toVerify")] : []),
  ];
  return (
    <p>
      <span className="sr-only">{t("list.columns.standing")}: </span>
      <span
        className={`inline-flex items-center gap-1.5 ${standing === "draft" ? "font-semibold" : ""}`}
      >
        <svg aria-hidden="true" viewBox="0 0 12 12" className="inline-block size-3 flex-none">
          <use href={`#mark-${marks[standing]}`} />
        </svg>
        {t(`standing.${standing}`)}
      </span>
      {gaps.map((gap) => (
        <span key={gap} className="block text-note font-semibold">
          {gap}
        </span>
      ))}
    </p>
  );
}

function LastDay({ call: { deadlines } }: { call: CallRecord }) {
  const t = useTranslations("deskCalls.list");
  const locale = useLocale();
  const last = deadlines.at(-1);
  if (last === undefined) return <span className="text-soft">{t("noDeadline")}</span>;
  return <time dateTime={last.localDate}>{formatDay(last.localDate, locale, "short")}</time>;
}

const worstFirst = ["broken", "uncertain", "valid"] as const;

function WorstLink({ call, checks }: { call: CallRecord; checks: LinkChecks }) {
  const t = useTranslations("deskCalls.link");
  const states = [call.officialUrl, call.sourceUrl].flatMap((url) =>
    url === null ? [] : (checks.get(url)?.state ?? []),
  );
  const worst = worstFirst.find((state) => states.includes(state));
  if (worst === undefined) return <span className="text-soft">{t("unchecked")}</span>;
  return <span className={worst === "broken" ? "font-semibold" : "text-soft"}>{t(worst)}</span>;
}

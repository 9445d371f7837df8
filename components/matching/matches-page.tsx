import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageFrame } from "@/components/ui/page-frame";
import { Pagination } from "@/components/ui/pagination";
import type { Matches } from "@/lib/matching/types";

import { DismissedList, JustDismissed } from "./dismissed-list";
import { MatchList } from "./match-list";
import { matchesHref } from "./matches-href";
import { MatchesSummary } from "./matches-summary";
import { OtherLists } from "./other-lists";
import { SeenVisit } from "./seen-visit";

interface MatchesPageProps {
  matches: Matches;
  organisation: string;
  /** A reader of the organisation looks; everybody else may change. */
  may: "change" | "look";
  nameOf: (code: string) => string;
  /** What can be done with the whole list, and with a call of it. */
  tools: ReactNode;
  toolsOf: (callId: string) => ReactNode;
  now: Date;
}

/** The calls for a member's organisation, with every reason. */
export function MatchesPage(props: MatchesPageProps) {
  const { matches, organisation, may, nameOf, now } = props;
  const t = useTranslations("matches");
  const { show, rows, page, pages, dismissed } = matches;
  const isMain = show === "matches";
  const groups = isMain ? groupsOf(rows) : [{ key: show, rows }];
  const titles = {
    fits: t("fits"),
    "could-fit": t("couldFit"),
    "other-subjects": t("otherSubjects"),
    "does-not-fit": t("doesNotFit"),
    matches: t("title"),
  };
  return (
    <PageFrame
      title={t("title")}
      intro={t("intro", { name: organisation })}
      above={isMain ? null : <BackToMatches />}
    >
      {isMain ? <MatchesSummary matches={matches} /> : null}
      <JustDismissed dismissed={dismissed} may={may} now={now} />
      {rows.length === 0 ? <NoMatches /> : <div className="mb-4">{props.tools}</div>}
      {groups.map((group) => (
        <MatchList
          key={group.key}
          rows={group.rows}
          title={titles[group.key]}
          {...(group.key === "could-fit" ? { note: t("couldFitNote") } : {})}
          nameOf={nameOf}
          may={may}
          toolsOf={props.toolsOf}
        />
      ))}
      <Pagination page={page} pages={pages} hrefOf={(to) => matchesHref(show, to)} />
      {isMain ? <OtherLists matches={matches} nameOf={nameOf} /> : null}
      {isMain ? <DismissedList dismissed={dismissed} may={may} /> : null}
      <SeenVisit />
    </PageFrame>
  );
}

function groupsOf(rows: Matches["rows"]) {
  return (["fits", "could-fit"] as const)
    .map((key) => ({ key, rows: rows.filter(({ group }) => group === key) }))
    .filter((group) => group.rows.length > 0);
}

function BackToMatches() {
  const t = useTranslations("matches");
  return (
    <p className="mb-4 text-small">
      <Link href="/matches" className="inline-block min-h-6">
        {t("back")}
      </Link>
    </p>
  );
}

function NoMatches() {
  const t = useTranslations("matches");
  return (
    <Notice title={t("empty")}>
      <p>{t("emptyNote")}</p>
      <p className="mt-2 flex flex-wrap gap-3">
        <ButtonLink href="/organisation">{t("profile")}</ButtonLink>
        <ButtonLink href="/?kind=any" look="quiet">
          {t("emptyNext")}
        </ButtonLink>
      </p>
    </Notice>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { CallList } from "@/components/calls/call-list";
import { CallRow } from "@/components/calls/call-row";
import { MatchBadge } from "@/components/matching/match-badge";
import type { MatchGroup } from "@/lib/matching/vocabulary";
import type { CallSummary } from "@/lib/calls/types";
import type { SearchResult } from "@/lib/search/types";

import { groupHits } from "./group-hits";

interface ResultsProps {
  result: SearchResult;
  /** Names a region by its code for people. */
  nameOf: (code: string) => string;
  /** How each call suits the reader's organisation, by its id. */
  verdicts: ReadonlyMap<string, MatchGroup | "not-for-us">;
  /** What can be done with a call, beside its facts. */
  toolsOf?: (call: CallSummary) => ReactNode;
}

/** The calls found, under a heading wherever their state, or how much of the place they cover, changes. */
export function Results({ result, nameOf, verdicts, toolsOf }: ResultsProps) {
  const t = useTranslations("search.groups");
  const badgeOf = (id: string) => {
    const group = verdicts.get(id);
    return group === undefined ? null : <MatchBadge group={group} />;
  };
  const place = result.where.map(({ name }) => name).join(", ");
  return groupHits(result).map(({ key, bucket, partly, hits }) => {
    const words = bucket === null ? null : t(bucket);
    const title = partly && words !== null ? t("part", { place, bucket: words }) : words;
    return (
      <section key={key} aria-label={title ?? t("label")} className="group-of-calls">
        {title === null ? (
          <h2 className="sr-only">{t("label")}</h2>
        ) : (
          <h2 className="border-b border-ink pb-1 text-base">{title}</h2>
        )}
        <CallList>
          {hits.map((hit) => (
            <CallRow
              key={hit.call.id}
              {...hit}
              nameOf={nameOf}
              badge={badgeOf(hit.call.id)}
              tools={toolsOf?.(hit.call)}
            />
          ))}
        </CallList>
      </section>
    );
  });
}

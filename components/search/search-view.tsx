import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Pagination } from "@/components/ui/pagination";
import type { MatchGroup } from "@/lib/matching/vocabulary";
import type { CallSummary } from "@/lib/calls/types";
import type { SearchResult } from "@/lib/search/types";

import { chipsOf } from "./chips";
import { EmptyResults } from "./empty-results";
import { FilterChips } from "./filter-chips";
import { FilterDrawer } from "./filter-drawer";
import { FilterPanel } from "./filter-panel";
import { pageHref } from "./links";
import { ResultStatus } from "./result-status";
import { Results } from "./results";
import { SearchForm } from "./search-form";
import { SearchNotices } from "./search-notices";
import { SearchSentence } from "./search-sentence";

interface SearchViewProps {
  result: SearchResult;
  /** Names a region by its code for people. */
  nameOf: (code: string) => string;
  /** How each call suits the reader's organisation, by its id; empty for strangers. */
  verdicts?: ReadonlyMap<string, MatchGroup | "not-for-us">;
  /** What strangers are offered below the form. */
  invitation?: ReactNode;
  /** What can be done with the whole search. */
  tools?: ReactNode;
  /** What can be done with a call of it. */
  toolsOf?: (call: CallSummary) => ReactNode;
  /** True where the filters come from the profile of whoever looks. */
  preset?: boolean;
}

const noVerdicts = new Map<string, MatchGroup>();

/** The search page: the form, the search in words, filters and the calls found. */
export function SearchView(props: SearchViewProps) {
  const { result, nameOf, verdicts = noVerdicts, invitation = null, preset = false } = props;
  const { tools, toolsOf } = props;
  const t = useTranslations("search");
  const { input, where, emptyReason } = result;
  return (
    <div className="measure pt-5 pb-16">
      <h1 className="text-title">{t("title")}</h1>
      <div className="screen-only mt-3">
        <SearchForm input={input} placeText={input.place[0] ?? where[0]?.name ?? ""} />
      </div>
      {invitation}
      <div className="mt-6 grid items-start gap-x-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <Filters result={result} />
        <div className="search-results min-w-0">
          <div id="results" tabIndex={-1} className="grid gap-y-2 pb-3">
            <SearchSentence input={input} where={where} />
            <FilterChips input={input} where={where} preset={preset} />
            <SearchNotices result={result} />
            <ResultStatus result={result} />
            {tools}
          </div>
          {emptyReason === null ? (
            <Results
              result={result}
              nameOf={nameOf}
              verdicts={verdicts}
              {...(toolsOf ? { toolsOf } : {})}
            />
          ) : (
            <EmptyResults result={result} reason={emptyReason} />
          )}
          <Pagination
            page={result.page}
            pages={Math.ceil(result.total / result.pageSize)}
            hrefOf={(page) => pageHref(input, page)}
          />
        </div>
      </div>
    </div>
  );
}

function Filters({ result }: { result: SearchResult }) {
  const t = useTranslations("search.filters");
  const on = chipsOf(result.input).length;
  const words = {
    open: on === 0 ? t("open") : t("openSet", { count: on }),
    title: t("title"),
    close: t("close"),
    show: t("show", { total: result.total, figure: String(result.total) }),
  };
  return (
    <FilterDrawer words={words}>
      <FilterPanel result={result} />
    </FilterDrawer>
  );
}

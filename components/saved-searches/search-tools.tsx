import { SearchFeedLinks } from "@/components/calendar/search-feed-links";
import { ExportTool } from "@/components/exports/export-tool";
import type { SavedSearch } from "@/lib/saved-searches/types";
import type { SearchResult } from "@/lib/search/types";
import { searchQuery } from "@/lib/search/validation";

import { KeepSearch } from "./keep-search";
import { useProposedName } from "./proposed-name";

interface SearchToolsProps {
  result: SearchResult;
  kept: readonly SavedSearch[];
  /** False for a reader of an organisation. */
  mayKeep: boolean;
}

/** What can be done with a whole search: keep it, take its calls along, follow its deadlines. */
export function SearchTools({ result: { input, where, total }, kept, mayKeep }: SearchToolsProps) {
  const nameOf = useProposedName();
  const query = searchQuery({ ...input, page: 1 });
  return (
    <div className="screen-only flex flex-wrap items-start gap-x-6 [&>[open]]:basis-full">
      {mayKeep ? (
        <KeepSearch query={query} proposedName={nameOf(input, where)} kept={kept} />
      ) : null}
      {total === 0 ? null : <ExportTool what="calls" query={query} />}
      {total === 0 ? null : <SearchFeedLinks query={query} />}
    </div>
  );
}

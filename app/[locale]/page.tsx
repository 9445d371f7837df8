import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { PickForExport } from "@/components/exports/export-tool";
import { SearchTools } from "@/components/saved-searches/search-tools";
import { pageHref, searchHref } from "@/components/search/links";
import { SearchView } from "@/components/search/search-view";
import { SaveButton } from "@/components/shortlist/save-button";
import { QuickInvitation } from "@/components/matching/quick/quick-invitation";
import { getViewer, isMember } from "@/lib/auth/viewer";
import { searchFeedAddress } from "@/lib/calendars/addresses";
import { now } from "@/lib/clock";
import { pageAlternates } from "@/lib/locale/addresses";
import { listVerdicts } from "@/lib/matching/queries/call-match";
import { getProfile } from "@/lib/organisations/queries";
import { isBareAddress, presetSearch } from "@/lib/organisations/rules/presets";
import { regionName } from "@/lib/regions/queries";
import { listSavedSearches } from "@/lib/saved-searches/queries";
import { searchCalls } from "@/lib/search/queries";
import type { SearchParams, SearchResult } from "@/lib/search/types";
import { parsePageSearch, searchQuery } from "@/lib/search/validation";
import { listSavedCalls } from "@/lib/shortlist/queries/saved";

interface SearchPageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Exclude<SearchParams, URLSearchParams>>;
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const t = await getTranslations("site");
  const { input } = parsePageSearch(await searchParams);
  const query = searchQuery(input);
  const feedQuery = searchQuery({ ...input, page: 1 });
  const locale = await getLocale();
  const words = await getTranslations("search");
  const themes = await getTranslations("vocabulary.theme");
  const about = [
    input.q,
    ...input.place,
    ...input.theme.map((theme) => themes(theme)),
    ...input.fund,
  ]
    .filter((part) => part !== "")
    .join(", ");
  return {
    title: about === "" ? { absolute: t("title") } : words("titleOf", { about }),
    alternates: {
      ...pageAlternates(locale, query === "kind=grant" ? "/" : `?${query}`),
      types: {
        "application/atom+xml": searchFeedAddress("atom", feedQuery, locale),
        "text/calendar": searchFeedAddress("ics", feedQuery, locale),
      },
    },
  };
}

/**
 * The page waits for its calls instead of streaming them in: React would set late parts in with a
 * script, and this page has to be whole without one. Between searches the old results step back.
 */
export default async function SearchPage({ searchParams }: SearchPageProps) {
  const params = await searchParams;
  const { input: asked, warnings } = parsePageSearch(params);
  const moment = now();
  const viewer = await getViewer();
  // An address that asks for nothing is filled in from the member's profile; any other stands.
  const preset = isMember(viewer) && isBareAddress(params) ? await getProfile(viewer) : null;
  const input = preset === null ? asked : presetSearch(asked, preset);
  const found = await searchCalls(input, moment);
  // A kept address can outlive its page, as calls close: it leads to the last there is.
  const last = Math.ceil(found.total / found.pageSize);
  if (input.page > last && last > 0) redirect(`/${await getLocale()}${pageHref(input, last)}`);
  const result = { ...found, warnings: [...warnings, ...found.warnings] };
  return <ViewersSearch {...{ result, viewer, moment }} preset={preset !== null} />;
}

interface ViewersSearchProps {
  result: SearchResult;
  viewer: Awaited<ReturnType<typeof getViewer>>;
  moment: Date;
  /** True where the filters come from the viewer's profile. */
  preset: boolean;
}

/** The search with what the viewer's organisation keeps of it and how each call suits it. */
async function ViewersSearch({ result, viewer, moment, preset }: ViewersSearchProps) {
  const ids = result.hits.map(({ call }) => call.id);
  const member = isMember(viewer) ? viewer : null;
  const [saved, kept, verdicts] = member
    ? await Promise.all([
        listSavedCalls(member, ids),
        listSavedSearches(member),
        listVerdicts(member, ids, moment),
      ])
    : [new Set<string>(), [], undefined];
  const mayChange = member?.role !== "reader";
  const isFirstLook = viewer === null && searchQuery(result.input) === "kind=grant";
  return (
    <SearchView
      result={result}
      nameOf={regionName}
      preset={preset}
      {...(verdicts ? { verdicts } : {})}
      invitation={isFirstLook ? <QuickInvitation /> : null}
      tools={<SearchTools result={result} kept={kept} mayKeep={mayChange} />}
      toolsOf={({ id }) => (
        <>
          <PickForExport callId={id} titleId={`call-${id}`} />
          <SaveButton
            callId={id}
            saved={saved.has(id)}
            returnPath={searchHref(result.input)}
            titleId={`call-${id}`}
            mayChange={mayChange}
          />
        </>
      )}
    />
  );
}

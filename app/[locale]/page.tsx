import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { pageHref } from "@/components/search/links";
import { SearchView } from "@/components/search/search-view";
import { QuickInvitation } from "@/components/matching/quick/quick-invitation";
import { getViewer, isMember } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { pageAlternates } from "@/lib/locale/addresses";
import { listVerdicts } from "@/lib/matching/queries/call-match";
import { getProfile } from "@/lib/organisations/queries";
import { isBareAddress, presetSearch } from "@/lib/organisations/rules/presets";
import { regionName } from "@/lib/regions/queries";
import { searchCalls } from "@/lib/search/queries";
import type { SearchParams } from "@/lib/search/types";
import { parseSearch, searchQuery } from "@/lib/search/validation";

interface SearchPageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Exclude<SearchParams, URLSearchParams>>;
}

/** The page starts with grants where the address names no kind; it says so and lets it be dropped. */
function pageSearch(params: Exclude<SearchParams, URLSearchParams>) {
  const { input, warnings } = parseSearch(params);
  return {
    input: params.kind === undefined ? { ...input, kind: ["grant" as const] } : input,
    warnings,
  };
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const t = await getTranslations("site");
  const { input } = pageSearch(await searchParams);
  const query = searchQuery(input);
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
    alternates: pageAlternates(await getLocale(), query === "kind=grant" ? "/" : `?${query}`),
  };
}

/**
 * The page waits for its calls instead of streaming them in: React would set late parts in with a
 * script, and this page has to be whole without one. Between searches the old results step back.
 */
export default async function SearchPage({ searchParams }: SearchPageProps) {
  const params = await searchParams;
  const { input: asked, warnings } = pageSearch(params);
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
  const ids = found.hits.map(({ call }) => call.id);
  const isFirstLook = viewer === null && searchQuery(input) === "kind=grant";
  return (
    <SearchView
      result={result}
      nameOf={regionName}
      preset={preset !== null}
      {...(isMember(viewer) ? { verdicts: await listVerdicts(viewer, ids, moment) } : {})}
      invitation={isFirstLook ? <QuickInvitation /> : null}
    />
  );
}

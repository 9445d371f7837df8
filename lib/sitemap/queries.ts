import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import {
  countCallRecords,
  listCallAddresses,
  listCoveredRegions,
} from "@/lib/calls/queries/addresses";
import { fundList } from "@/lib/funds/vocabulary";
import { languageAddresses, pageAddress } from "@/lib/locale/addresses";
import { locales } from "@/lib/locale/vocabulary";
import { getRegion, listRegions } from "@/lib/regions/queries";
import { themes } from "@/lib/themes/vocabulary";

import type { SitemapPage } from "./rules";

/** Calls in one part: with each language counted it stays far below the 50 000 addresses allowed. */
const callsPerPart = 10_000;

/** Counts the parts of the sitemap; the first also holds everything that is not a call. */
export async function countSitemapParts(db: Database = appDb()): Promise<number> {
  const { calls } = await countCallRecords(db);
  return Math.max(1, Math.ceil(calls / callsPerPart));
}

/** Lists the pages of one part, from 1, each in every language. */
export async function listSitemapPages(
  part: number,
  db: Database = appDb(),
): Promise<SitemapPage[]> {
  const offset = (part - 1) * callsPerPart;
  const calls = await listCallAddresses({ offset, limit: callsPerPart }, db);
  const fixed = part === 1 ? await listFixedPaths(db) : [];
  return [
    ...fixed.flatMap((path) => inEveryLanguage(path, null)),
    ...calls.flatMap(({ slug, updatedAt }) => inEveryLanguage(`/calls/${slug}`, updatedAt)),
  ];
}

/** Countries and NUTS 2 always, smaller regions once a call names them as its own. */
async function listFixedPaths(db: Database): Promise<string[]> {
  const covered = (await listCoveredRegions(db)).filter((code) => getRegion(code) !== null);
  const always = [...listRegions(0), ...listRegions(2)].map(({ code }) => code);
  return [
    "/",
    "/about",
    "/privacy",
    ...themes.map((theme) => `/themes/${theme}`),
    ...fundList.map(({ slug }) => `/funds/${slug}`),
    ...[...new Set([...always, ...covered])].sort().map((code) => `/regions/${code}`),
  ];
}

function inEveryLanguage(path: string, changedAt: Date | null): SitemapPage[] {
  const languages = languageAddresses(path);
  return locales.map((locale) => ({ url: pageAddress(locale, path), languages, changedAt }));
}

import { inArray } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import type { CallRecord } from "@/lib/calls/types";
import { pageAddress } from "@/lib/locale/addresses";
import type { Locale } from "@/lib/locale/vocabulary";
import { searchCalls } from "@/lib/search/queries";
import type { SearchInput, SearchResult, SearchWarning } from "@/lib/search/types";
import { searchQuery } from "@/lib/search/validation";

import { searchFeedAddress } from "../addresses";
import type { AtomFeed } from "../rules/atom";
import { asPublished, deadlineEntries, isLongPast } from "../rules/entries";
import type { Calendar, CalendarEntry } from "../types";
import { callsMax, pastDaysMax } from "../vocabulary";
import { entryWords, type FeedWords, feedWords } from "../words";
import { listHistories } from "./histories";

/** What of a public feed is asked for besides its search. */
export interface FeedAsked {
  locale: Locale;
  countdown: boolean;
}

/** A feed, or what in its search nobody understands. */
export type Made<Feed> = { ok: true; feed: Feed } | { ok: false; warnings: SearchWarning[] };

/** Makes the calendar of the deadlines of a search at `now`: those of its first calls. */
export async function getSearchCalendar(
  search: SearchInput,
  { locale, countdown }: FeedAsked,
  now: Date,
  db: Database = appDb(),
): Promise<Made<Calendar>> {
  const result = await searchCalls({ ...search, page: 1, pageSize: callsMax }, now);
  if (hasMisread(result)) return { ok: false, warnings: result.warnings };
  const words = await feedWords(locale);
  const found = result.hits.map(({ call }) => call);
  const about = aboutSearch(result, words);
  const entries = await publicEntries(found, words, countdown, now, db);
  const feed = {
    name: words.t("name.search", { about }),
    about: words.t("about.search"),
    entries: entries.filter((entry) => !isLongPast(entry, pastDaysMax, now)),
  };
  return { ok: true, feed };
}

/** Makes the calendar of one call at `now`. */
export async function getCallCalendar(
  call: CallRecord,
  locale: Locale,
  now: Date,
  db: Database = appDb(),
): Promise<Calendar> {
  const words = await feedWords(locale);
  return {
    name: words.t("name.search", { about: call.title }),
    about: words.t("about.search"),
    entries: await publicEntries([call], words, false, now, db),
  };
}

/** Makes the Atom feed of a search at `now`: its first calls, each as it last changed. */
export async function getSearchAtom(
  search: SearchInput,
  { locale }: Pick<FeedAsked, "locale">,
  now: Date,
  db: Database = appDb(),
): Promise<Made<AtomFeed>> {
  const result = await searchCalls({ ...search, page: 1, pageSize: callsMax }, now);
  if (hasMisread(result)) return { ok: false, warnings: result.warnings };
  const words = await feedWords(locale);
  const query = searchQuery({ ...search, page: 1 });
  const found = result.hits.map(({ call }) => call);
  const changed = await readChanged(
    found.map(({ id }) => id),
    db,
  );
  const feed = {
    title: words.t("name.search", { about: aboutSearch(result, words) }),
    language: locale,
    self: searchFeedAddress("atom", query, locale),
    page: `${pageAddress(locale, "/")}?${query}`,
    entries: found.map((call) => atomEntry(call, words, changed.get(call.id))),
  };
  return { ok: true, feed };
}

function hasMisread({ warnings }: SearchResult): boolean {
  return warnings.some(({ problem }) => problem !== "too-long");
}

async function publicEntries(
  found: readonly CallRecord[],
  words: FeedWords,
  countdown: boolean,
  now: Date,
  db: Database,
): Promise<CalendarEntry[]> {
  const histories = await listHistories(
    found.map(({ id }) => id),
    db,
  );
  return found.flatMap((call) => {
    const history = histories.get(call.id);
    if (!history) return [];
    const told = {
      call,
      history,
      standing: { ...asPublished, countdown },
      words: entryWords(call, words),
      url: pageAddress(words.locale, `/calls/${call.slug}`),
      categories: [words.fund(call.fund)],
    };
    return deadlineEntries(told, now);
  });
}

/** The search in a few words; programs show them as the calendar's name. */
function aboutSearch({ input, where }: SearchResult, { t, theme, fund }: FeedWords): string {
  const parts = [
    ...where.map(({ name }) => name),
    ...input.fund.map(fund),
    ...input.theme.map(theme),
    ...(input.q === "" ? [] : [input.q]),
  ];
  return parts.length === 0 ? t("everything") : parts.join(", ");
}

function atomEntry(
  call: CallRecord,
  words: FeedWords,
  changed: { createdAt: Date; updatedAt: Date } | undefined,
): AtomFeed["entries"][number] {
  const days = call.deadlines.map((deadline) =>
    words.t("entry.deadline", { when: words.deadline(deadline) }),
  );
  return {
    id: call.id,
    title: call.title,
    language: call.titleLanguage,
    url: pageAddress(words.locale, `/calls/${call.slug}`),
    official: call.officialUrl,
    publishedAt: changed?.createdAt ?? new Date(0),
    updatedAt: changed?.updatedAt ?? new Date(0),
    categories: [call.fund, ...call.themes],
    lines: [...days, ...words.facts(call), `${words.fund(call.fund)}, ${call.programme}`],
    summary: call.summary,
  };
}

async function readChanged(ids: readonly string[], db: Database) {
  const rows = await db
    .select({ id: calls.id, createdAt: calls.createdAt, updatedAt: calls.updatedAt })
    .from(calls)
    .where(inArray(calls.id, [...ids]));
  return new Map(rows.map(({ id, ...changed }) => [id, changed]));
}

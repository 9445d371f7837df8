import { listCallSources } from "@/lib/calls/desk/queries";
import { isShown } from "@/lib/calls/rules/shown";
import type { CallSummary } from "@/lib/calls/types";
import type { Member } from "@/lib/auth/viewer";
import { pageAddress } from "@/lib/locale/addresses";
import { listHits, searchCalls } from "@/lib/search/queries";
import type { SearchInput } from "@/lib/search/types";
import { searchQuery } from "@/lib/search/validation";
import { listColleagues } from "@/lib/shortlist/queries/colleagues";
import { listItems } from "@/lib/shortlist/queries/items";
import { listNotes, listSteps } from "@/lib/shortlist/queries/work";
import { arrangeItems } from "@/lib/shortlist/rules/order";
import { type ShortlistInput, shortlistQuery } from "@/lib/shortlist/validation";

import { callsTable, type ExportFrame, matchesTable, shortlistTable } from "./tables";
import type { ExportTable } from "./types";
import type { ExportInput } from "./validation";
import { rowsMax } from "./vocabulary";
import { type ExportWords, exportWords } from "./words";

/**
 * Makes the table of a search, or of the calls picked from it, as everybody may have it: at most
 * `cap` rows, and nothing that an organisation wrote.
 */
export async function exportSearch(
  search: SearchInput,
  { locale, pick }: ExportInput,
  now: Date,
  cap = rowsMax,
): Promise<ExportTable> {
  const words = await exportWords(locale);
  const found = pick.length === 0 ? await searched(search, now, cap) : await picked(pick, now, cap);
  const query = searchQuery({ ...search, page: 1 });
  const address = `${pageAddress(locale, "/")}?${query}`;
  const where = pick.length === 0 ? [words.t("about.search", { address })] : [];
  const frame = await frameOf(words, { shown: found.calls.length, total: found.total, where }, now);
  return callsTable(found.calls, frame);
}

/** Makes the table of matches: calls by their ids, each with how it fits in words. */
export async function exportMatches(
  member: Member,
  callIds: readonly string[],
  verdictOf: (callId: string) => string | null,
  { locale }: ExportInput,
  now: Date,
  cap = rowsMax,
): Promise<ExportTable> {
  const words = await exportWords(locale);
  const found = await picked(callIds, now, cap);
  const where = [words.t("about.private", { organisation: member.organisationName })];
  const frame = await frameOf(words, { shown: found.calls.length, total: found.total, where }, now);
  return matchesTable(found.calls, verdictOf, frame);
}

/** Makes the table of the shortlist of the member's organisation as an address asks for it. */
export async function exportShortlist(
  member: Member,
  asked: ShortlistInput,
  { locale, pick }: ExportInput,
  now: Date,
  cap = rowsMax,
): Promise<ExportTable> {
  const words = await exportWords(locale);
  const arranged = arrangeItems(await listItems(member, now), asked);
  const all = pick.length === 0 ? arranged : arranged.filter(({ id }) => pick.includes(id));
  const items = all.slice(0, cap);
  const [steps, notes, colleagues] = await Promise.all([
    listSteps(member, items),
    listNotes(member, null),
    listColleagues(member),
  ]);
  const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
  const kept = items.map((item) => ({
    item,
    owner: nameOf.get(item.ownerId ?? "") ?? null,
    steps: steps.filter(({ itemId }) => itemId === item.id),
    notes: notes.filter(({ itemId }) => itemId === item.id),
  }));
  const address = `${pageAddress(locale, "/shortlist")}?${shortlistQuery(asked)}`;
  const where = [
    words.t("about.private", { organisation: member.organisationName }),
    words.t("about.search", { address }),
  ];
  return shortlistTable(
    kept,
    await frameOf(words, { shown: kept.length, total: all.length, where }, now),
  );
}

async function searched(search: SearchInput, now: Date, cap: number) {
  const { hits, total } = await searchCalls({ ...search, page: 1, pageSize: cap }, now);
  return { calls: hits.map(({ call }) => call), total };
}

/** What nobody sees yet is no row, whoever knows its id. */
async function picked(
  ids: readonly string[],
  now: Date,
  cap: number,
): Promise<{ calls: CallSummary[]; total: number }> {
  const hits = await listHits([...new Set(ids)], now);
  const calls = hits.map(({ call }) => call).filter(isShown);
  return { calls: calls.slice(0, cap), total: calls.length };
}

interface Extent {
  shown: number;
  total: number;
  where: readonly string[];
}

async function frameOf(
  words: ExportWords,
  { shown, total, where }: Extent,
  now: Date,
): Promise<ExportFrame> {
  const { t, number } = words;
  const sources = new Map((await listCallSources()).map(({ id, name }) => [id, name]));
  const extent =
    shown < total
      ? t("about.capped", { rows: number(shown), total: number(total) })
      : t("about.whole", { rows: shown, figure: number(shown) });
  return {
    words,
    total,
    sourceName: (id) => sources.get(id) ?? id,
    about: [
      t("about.made", { day: words.day(now) }),
      ...where,
      extent,
      t("about.units"),
      t("about.binding"),
      t("about.sources"),
    ],
  };
}

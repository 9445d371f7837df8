import type { EmptyReason, Facets } from "../types";
import type { SearchInput } from "../types";
import { addBit, type Bits, countBits, emptyBits } from "./bits";
import type { Columns } from "./columns";
import { extentWhole } from "./coverage";
import { estimate } from "./expected";
import { allOf, countFacets } from "./facet-counts";
import { type Filter, filtersOf, type Where, whereBits } from "./filters";
import { orderBy } from "./order";
import { pickByLevel, pickPage } from "./page";
import { asksForSomething, readSearchText } from "./query-text";
import { findText, type TextHits } from "./relevance";
import { judgeAt, readCalls, type SearchIndex } from "./search-index";
import { correctText } from "./typos";

/** What an index finds: the places of a page's calls, and everything that is counted around it. */
export interface Found {
  page: number[];
  total: number;
  wholeTotal: number | null;
  facets: Facets;
  emptyReason: EmptyReason | null;
  correctedTo: string | null;
}

/** Every set of calls that a search is made of. */
interface Narrowed {
  all: Bits;
  filters: Filter[];
  text: TextHits | null;
  where: Where | null;
  correctedTo: string | null;
}

const dropsShown = 5;

/** Searches an index for a page and all counts. `regions` are what the search's places came to. */
export function searchIndex(
  index: SearchIndex,
  input: SearchInput,
  regions: readonly string[],
  now: Date,
): Found {
  bringTo(index, now);
  const { columns } = index;
  const narrowed = narrow(index, input, regions);
  const { all, filters, where } = narrowed;
  const hits = allOf(all, filters);
  const total = countBits(hits);
  const first = (input.page - 1) * input.pageSize;
  return {
    page: pick(index, input, narrowed, { hits, first, size: input.pageSize }),
    total,
    wholeTotal: where && countWhole(hits, where),
    facets: countFacets(columns, input, all, filters),
    emptyReason: total === 0 ? whyEmpty(columns, all, filters) : null,
    correctedTo: narrowed.correctedTo,
  };
}

/** Counts what a search finds, without counting anything around it. */
export function countFound(
  index: SearchIndex,
  input: SearchInput,
  regions: readonly string[],
  now: Date,
): number {
  bringTo(index, now);
  const { all, filters } = narrow(index, input, regions);
  return countBits(allOf(all, filters));
}

/** Finds which of the calls at some places a search finds, all of them, in the order of its pages. */
export function foundAmong(
  index: SearchIndex,
  input: SearchInput,
  { regions, among, now }: { regions: readonly string[]; among: readonly number[]; now: Date },
): number[] {
  bringTo(index, now);
  const narrowed = narrow(index, input, regions);
  const some = emptyBits(index.columns.capacity);
  for (const at of among) addBit(some, at);
  const hits = allOf(some, [...narrowed.filters, { bits: narrowed.all }]);
  return pick(index, input, narrowed, { hits, first: 0, size: among.length });
}

function pick(
  { columns, orders }: SearchIndex,
  input: SearchInput,
  narrowed: Narrowed,
  { hits, first, size }: { hits: Bits; first: number; size: number },
): number[] {
  const order = orderBy(columns, orders, input.sort);
  const levels = levelsOf(columns, narrowed, input);
  return levels
    ? pickByLevel(order, hits, levels, first, size)
    : pickPage(order, hits, first, size);
}

/** Brings what depends on the time of day to `now`: states first, as estimates rest on them. */
export function bringTo(index: SearchIndex, now: Date): void {
  judgeAt(index, now);
  estimate(index.columns, index.expected, now, (places) => readCalls(index, places));
}

function narrow(index: SearchIndex, input: SearchInput, regions: readonly string[]): Narrowed {
  const { columns } = index;
  const all = columns.shown;
  const filters = filtersOf(columns, input);
  const { text, correctedTo } = searchText(index, input.q);
  if (text) filters.push({ parameter: "q", value: input.q, facet: null, bits: text.hits });
  const where = regions.length > 0 ? whereBits(columns, regions) : null;
  if (where)
    filters.push({ parameter: "region", value: regions.join(", "), facet: null, bits: where.bits });
  return { all, filters, text, where, correctedTo };
}

/** Finds the calls that fit a text, after forgiving a typo when none does; `null` when it asks for nothing. */
function searchText(
  { columns, postings }: SearchIndex,
  q: string,
): { text: TextHits | null; correctedTo: string | null } {
  const { capacity, count, languages } = columns;
  const asked = readSearchText(q, languages);
  if (!asksForSomething(asked)) return { text: null, correctedTo: null };
  const text = findText(postings, asked, capacity, count);
  if (countBits(text.hits) > 0) return { text, correctedTo: null };
  const correctedTo = correctText(postings, q, asked);
  if (correctedTo === null) return { text, correctedTo };
  const corrected = findText(postings, readSearchText(correctedTo, languages), capacity, count);
  return countBits(corrected.hits) > 0
    ? { text: corrected, correctedTo }
    : { text, correctedTo: null };
}

/** What covers a searched region whole stands before what covers part of it; then relevance decides. */
function levelsOf(
  columns: Columns,
  { text, where }: Narrowed,
  input: SearchInput,
): Uint16Array | null {
  const relevance = input.sort === "best" ? (text?.levels ?? null) : null;
  if (!where) return relevance;
  const levels = relevance ?? new Uint16Array(columns.capacity);
  const wholeLevel = relevance && text ? text.levelMax + 1 : 1;
  for (let at = 0; at < columns.count; at++) {
    if (where.extents[at] === extentWhole) levels[at] = (levels[at] ?? 0) + wholeLevel;
  }
  return levels;
}

function countWhole(hits: Bits, where: Where): number {
  let count = 0;
  for (let at = 0; at < where.extents.length; at++) {
    if (where.extents[at] === extentWhole && (((hits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1)
      count += 1;
  }
  return count;
}

function whyEmpty(columns: Columns, all: Bits, filters: readonly Filter[]): EmptyReason {
  if (countBits(all) === 0) return { kind: "nothing-yet" };
  const drops = filters.map((filter, place) => {
    const rest = allOf(all, filters.toSpliced(place, 1));
    return { parameter: filter.parameter, value: filter.value, count: countBits(rest) };
  });
  const region = drops.find((drop) => drop.parameter === "region");
  if (region && region.count > 0) return { kind: "region", withoutRegion: region.count };
  const helpful = drops.filter((drop) => drop.count > 0).sort((a, b) => b.count - a.count);
  return { kind: "filters", drops: helpful.slice(0, dropsShown) };
}

import type { RecordMark } from "@/db/change-seq";
import type { ExpectedAgain } from "@/lib/calls/rules/editions";
import { summarise } from "@/lib/calls/rules/summary";
import type { CallRecord } from "@/lib/calls/types";
import { type CallState, callStates } from "@/lib/calls/vocabulary";
import { regionName } from "@/lib/regions/queries";
import { coverageOf } from "@/lib/regions/rules/coverage";
import { coverageReason } from "@/lib/regions/rules/reason";

import { countBits } from "./index/bits";
import { programmesNamed } from "./index/filters";
import { followRecord, nodeFollower, withIndex } from "./index/follow";
import { bringTo, countFound, type Found, foundAmong, searchIndex } from "./index/search";
import { readCalls, type SearchIndex } from "./index/search-index";
import type { Hit, SearchedWhere, SearchResult, SearchWarning } from "./types";
import type { SearchInput } from "./types";
import { readWhere, regionsOf } from "./where";

/**
 * Finds the calls of a search at `now`: a page, all counts around it, and what could not be
 * understood. A place nobody knows is left out and warned of.
 */
export async function searchCalls(input: SearchInput, now: Date): Promise<SearchResult> {
  const { where, choices, warnings } = readWhere(input);
  return withIndex((index) => {
    const found = searchIndex(index, input, regionsOf(where), now);
    const calls = readCalls(index, found.page);
    const programmes = input.programme.filter(
      (name) => programmesNamed(index.columns, [name]).size === 0,
    );
    return {
      ...counted(found),
      hits: calls.map((call) => hitFor(index, call, where, now)),
      page: input.page,
      pageSize: input.pageSize,
      warnings: [...warnings, ...programmes.map(unknownProgramme)],
      where,
      whereChoices: choices,
      input,
    };
  });
}

/** Counts the calls of a search at `now`. */
export async function countCalls(input: SearchInput, now: Date): Promise<number> {
  const { where } = readWhere(input);
  return withIndex((index) => countFound(index, input, regionsOf(where), now));
}

/** Lists calls as hits, in the order of their ids in the list; an id the index has not is left out. */
export async function listHits(ids: readonly string[], now: Date): Promise<Hit[]> {
  return withIndex((index) => {
    const places = ids.flatMap((id) => index.columns.ordinals.get(id) ?? []);
    return readCalls(index, places).map((call) => hitFor(index, call, [], now));
  });
}

/** A call that a search finds, as it stands at that moment. */
export interface FoundCall {
  id: string;
  state: CallState;
  /** Our estimate of the next edition; only on the newest edition of a call that is over. */
  expectedAgain: ExpectedAgain | null;
}

/** Lists which of some calls a search finds at `now`, in the order of its pages, and what it could not read. */
export async function findAmong(
  input: SearchInput,
  ids: readonly string[],
  now: Date,
): Promise<{ found: FoundCall[]; warnings: SearchWarning[] }> {
  const { where, warnings } = readWhere(input);
  return withIndex((index) => {
    const { columns, expected } = index;
    const among = ids.flatMap((id) => columns.ordinals.get(id) ?? []);
    const places = foundAmong(index, input, { regions: regionsOf(where), among, now });
    const found = places.flatMap((at) => {
      const [id, state] = [columns.ids[at], callStates[columns.state[at] ?? -1]];
      const expectedAgain = expected.byPlace.get(at) ?? null;
      return id === undefined || state === undefined ? [] : [{ id, state, expectedAgain }];
    });
    return { found, warnings };
  });
}

/** Lists the calls that we estimate to open again, each by its newest edition (DESIGN.md 4.5). */
export async function listExpectedAgain(
  now: Date,
): Promise<{ id: string; expectedAgain: ExpectedAgain }[]> {
  return withIndex((index) => {
    bringTo(index, now);
    return [...index.expected.byPlace].flatMap(([at, expectedAgain]) => {
      const id = index.columns.ids[at];
      return id === undefined ? [] : [{ id, expectedAgain }];
    });
  });
}

/**
 * Brings this node's index up to a mark of the record; false where it cannot be brought there yet, as
 * when another process has the file.
 */
export async function followTo({ recordId, changeSeq }: RecordMark): Promise<boolean> {
  await followRecord();
  const mark = nodeFollower().index?.mark;
  return mark?.recordId === recordId && mark.changeSeq >= changeSeq;
}

/** Tells how this node's index stands, for readiness and metrics; opens nothing. */
export function searchIndexStatus() {
  const { index, running, lastFollowedAt, lastError } = nodeFollower();
  return {
    ready: index !== null,
    following: running !== null,
    calls: index ? countBits(index.columns.shown) : 0,
    mark: index?.mark ?? null,
    lastFollowedAt,
    lastError,
  };
}

function counted({ total, wholeTotal, facets, emptyReason, correctedTo }: Found) {
  return { total, wholeTotal, facets, emptyReason, correctedTo };
}

/** Of several regions, the one the call covers best is the reason it is shown. */
function hitFor(
  { columns, expected }: SearchIndex,
  call: CallRecord,
  where: readonly SearchedWhere[],
  now: Date,
): Hit {
  const extents = where.map(({ region }) => coverageOf(call.coverage, region).extent);
  const best = where[extents.indexOf("whole")] ?? where[extents.indexOf("part")];
  const place = best?.kind === "place" ? best.name : undefined;
  const at = columns.ordinals.get(call.id);
  return {
    call: summarise(call, now),
    expectedAgain: (at === undefined ? undefined : expected.byPlace.get(at)) ?? null,
    coverageReason: best ? coverageReason(call.coverage, best.region, regionName, place) : null,
  };
}

function unknownProgramme(value: string): SearchWarning {
  return { parameter: "programme", value, problem: "unknown-value" };
}

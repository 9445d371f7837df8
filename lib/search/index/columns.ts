import { type CallState, reaches } from "@/lib/calls/vocabulary";

import { addBit, type Bits, dropBit, emptyBits } from "./bits";
import { type CoverageList, coverageOrdinal, emptyCoverages } from "./coverage";
import { type DemandsColumn, emptyDemands, putDemands } from "./demands";
import type { CallFactsRow, LastingFacet } from "./facts";

/** The facets held as one set of calls per value; programmes are too many for that. */
export type BitFacet = LastingFacet | "state" | "expected";

/**
 * What filters, counts and orders read, in memory: a call is a number, counted from 0, and each
 * of its facts stands at that place of a column. `NaN` and -1 stand for "not stated".
 */
export interface Columns {
  count: number;
  capacity: number;
  ids: string[];
  ordinals: Map<string, number>;
  /** The calls that a search may find. */
  shown: Bits;
  facets: Record<BitFacet, Map<string, Bits>>;
  programmes: { names: string[]; ordinals: Map<string, number> };
  programme: Uint32Array;
  /** A number for what the editions of one call share. */
  edition: Float64Array;
  coverages: CoverageList;
  coverage: Uint32Array;
  /** What each call asks of applicants. */
  demands: DemandsColumn;
  budget: Float64Array;
  grantMin: Float64Array;
  grantMax: Float64Array;
  rate: Int16Array;
  /** `YYYYMMDD` of the opening day, 0 when not stated. */
  opensOn: Int32Array;
  /** Narrowest reach first. */
  reach: Uint8Array;
  /** The state as its place in `callStates`; 255 before it was judged. */
  state: Uint8Array;
  /** `YYYYMMDD` of the next deadline, or of the last when all are past; 0 without any. */
  deadlineDay: Int32Array;
  /** Minutes since 1970 of that same deadline; -1 without any. */
  deadlineMinute: Int32Array;
  /** Epoch milliseconds at which the state may be another; minus infinity before it was judged. */
  changesAt: Float64Array;
  /** The languages calls are written in. */
  languages: Set<string>;
  /** Month of the estimated next edition as minutes since 1970; -1 where none is expected. */
  expectedMinute: Int32Array;
  /** Grows with each call that is written. */
  written: number;
  /** Grows with each change of a column, so that orders know when they are stale. */
  version: number;
}

const capacityFirst = 1024;

/** Makes columns that hold no call, with room for as many as are expected. */
export function emptyColumns(expected = 0): Columns {
  const capacity = Math.ceil(Math.max(capacityFirst, expected * 1.05) / 32) * 32;
  return {
    count: 0,
    capacity,
    ids: [],
    ordinals: new Map(),
    shown: emptyBits(capacity),
    facets: {
      state: new Map(),
      expected: new Map(),
      fund: new Map(),
      theme: new Map(),
      kind: new Map(),
      instrument: new Map(),
      applicant: new Map(),
      reach: new Map(),
      lead: new Map(),
      language: new Map(),
      objective: new Map(),
    },
    programmes: { names: [], ordinals: new Map() },
    programme: new Uint32Array(capacity),
    edition: new Float64Array(capacity),
    coverages: emptyCoverages(),
    coverage: new Uint32Array(capacity),
    demands: emptyDemands(),
    budget: new Float64Array(capacity),
    grantMin: new Float64Array(capacity),
    grantMax: new Float64Array(capacity),
    rate: new Int16Array(capacity),
    opensOn: new Int32Array(capacity),
    reach: new Uint8Array(capacity),
    state: new Uint8Array(capacity),
    deadlineDay: new Int32Array(capacity),
    deadlineMinute: new Int32Array(capacity),
    changesAt: new Float64Array(capacity),
    expectedMinute: new Int32Array(capacity).fill(-1),
    languages: new Set(),
    written: 0,
    version: 0,
  };
}

/** Writes a call's facts at its place; its state is judged at the next search. */
export function putFacts(columns: Columns, at: number, facts: CallFactsRow): void {
  makeRoom(columns, at + 1);
  const known = at < columns.count;
  columns.count = Math.max(columns.count, at + 1);
  columns.ids[at] = facts.id;
  columns.ordinals.set(facts.id, at);
  if (facts.shown) addBit(columns.shown, at);
  else dropBit(columns.shown, at);
  for (const [facet, values] of Object.entries(facts.facets) as [LastingFacet, string[]][]) {
    putValues(columns, facet, at, values, known);
  }
  columns.programme[at] = ordinalOf(columns.programmes, facts.programme);
  columns.edition[at] = editionNumber(facts.edition);
  columns.coverage[at] = coverageOrdinal(columns.coverages, facts.coverage);
  putDemands(columns.demands, at, facts.demands, coverageAt(columns, at));
  columns.budget[at] = facts.budget ?? NaN;
  columns.grantMin[at] = facts.grantMin ?? NaN;
  columns.grantMax[at] = facts.grantMax ?? NaN;
  columns.rate[at] = facts.rate ?? -1;
  columns.opensOn[at] = facts.dates.opensOn === null ? 0 : dayNumber(facts.dates.opensOn);
  columns.reach[at] = reaches.findIndex((reach) => facts.facets.reach.includes(reach));
  columns.changesAt[at] = -Infinity;
  for (const language of facts.languages) columns.languages.add(language);
  columns.written += 1;
  columns.version += 1;
}

/** Writes a call's state at its place. */
export function putState(columns: Columns, at: number, state: CallState): void {
  putValues(columns, "state", at, [state], true);
}

/** Is a day as a number that compares: 20261123. */
export function dayNumber(day: string): number {
  return (
    Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
  );
}

/** Is one number for a text, the same on every run; two texts share one in some 10^15 pairs (FNV-1a twice). */
function editionNumber(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return ((high >>> 0) & 0x1fffff) * 2 ** 32 + (low >>> 0);
}

function putValues(
  columns: Columns,
  facet: BitFacet,
  at: number,
  values: string[],
  known: boolean,
): void {
  const sets = columns.facets[facet];
  if (known) for (const bits of sets.values()) dropBit(bits, at);
  for (const value of values) {
    const bits = sets.get(value) ?? emptyBits(columns.capacity);
    sets.set(value, bits);
    addBit(bits, at);
  }
}

/** Calls of one coverage share it, whichever call brought it first. */
function coverageAt({ coverages, coverage }: Columns, at: number) {
  return coverages.list[coverage[at] ?? 0] ?? { include: [], exclude: [] };
}

function ordinalOf(programmes: Columns["programmes"], name: string): number {
  const known = programmes.ordinals.get(name);
  if (known !== undefined) return known;
  const ordinal = programmes.names.push(name) - 1;
  programmes.ordinals.set(name, ordinal);
  return ordinal;
}

/** Enlarges every column by a quarter, so that a growing record is copied only now and then. */
function makeRoom(columns: Columns, count: number): void {
  if (count <= columns.capacity) return;
  const capacity = Math.ceil((Math.max(count, columns.capacity) * 1.25) / 32) * 32;
  columns.shown = widerBits(columns.shown, capacity);
  for (const sets of Object.values(columns.facets)) {
    for (const [value, bits] of sets) sets.set(value, widerBits(bits, capacity));
  }
  const widen = <Column extends Float64Array | Uint32Array | Int32Array | Int16Array | Uint8Array>(
    wider: Column,
    column: Column,
  ): Column => {
    wider.set(column);
    return wider;
  };
  columns.edition = widen(new Float64Array(capacity), columns.edition);
  columns.programme = widen(new Uint32Array(capacity), columns.programme);
  columns.coverage = widen(new Uint32Array(capacity), columns.coverage);
  columns.budget = widen(new Float64Array(capacity), columns.budget);
  columns.grantMin = widen(new Float64Array(capacity), columns.grantMin);
  columns.grantMax = widen(new Float64Array(capacity), columns.grantMax);
  columns.rate = widen(new Int16Array(capacity), columns.rate);
  columns.opensOn = widen(new Int32Array(capacity), columns.opensOn);
  columns.reach = widen(new Uint8Array(capacity), columns.reach);
  columns.state = widen(new Uint8Array(capacity), columns.state);
  columns.deadlineDay = widen(new Int32Array(capacity), columns.deadlineDay);
  columns.deadlineMinute = widen(new Int32Array(capacity), columns.deadlineMinute);
  columns.expectedMinute = widen(new Int32Array(capacity).fill(-1), columns.expectedMinute);
  columns.changesAt = widen(new Float64Array(capacity), columns.changesAt);
  columns.capacity = capacity;
}

function widerBits(bits: Bits, capacity: number): Bits {
  const wider = emptyBits(capacity);
  wider.set(bits);
  return wider;
}

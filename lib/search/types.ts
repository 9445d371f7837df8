import type { CallSummary } from "@/lib/calls/types";
import type { CoverageReason } from "@/lib/regions/rules/reason";
import type { Where } from "@/lib/regions/where/suggest-where";

import type { SearchInput } from "./validation";
import type { FacetName } from "./vocabulary";

/** How one value of a filter would do with every other filter kept. */
export interface FacetCount {
  value: string;
  count: number;
}

export type Facets = Record<FacetName, FacetCount[]>;

/** A call found, and why it is offered to the region asked for (`null` when none was). */
export interface Hit {
  call: CallSummary;
  coverageReason: CoverageReason | null;
}

/** Why a page is empty: no call covers the region, the filters leave none, or nothing is loaded yet. */
export type EmptyReason =
  | { kind: "nothing-yet" }
  | { kind: "region"; withoutRegion: number }
  | { kind: "filters"; drops: { parameter: string; value: string; count: number }[] };

/** What could not be understood in a search, and was left out of it. */
export interface SearchWarning {
  parameter: string;
  value: string;
  problem:
    | "unknown-parameter"
    | "unknown-value"
    | "not-a-number"
    | "not-a-day"
    | "too-long"
    | "unknown-place";
}

/** The place or region a search was made for, once its words were understood. */
export interface SearchedWhere {
  /** NUTS code. */
  region: string;
  /** "Gent" for a place, the region's name otherwise. */
  name: string;
  kind: "place" | "region";
}

/** What a place could have meant: others of its name, or, when nothing was taken, names near it. */
export interface WhereChoices {
  /** As it was typed. */
  text: string;
  /** The code that was searched with; `null` when nobody knows the place. */
  taken: string | null;
  choices: Where[];
}

export interface SearchResult {
  hits: Hit[];
  total: number;
  page: number;
  pageSize: number;
  facets: Facets;
  /** Calls that cover the searched region whole; the rest of `total` covers part of it. */
  wholeTotal: number | null;
  emptyReason: EmptyReason | null;
  warnings: SearchWarning[];
  /** Was a typo forgiven: the words that were searched instead. */
  correctedTo: string | null;
  where: SearchedWhere[];
  whereChoices: WhereChoices[];
  input: SearchInput;
}

import type { ExpectedAgain } from "@/lib/calls/rules/editions";
import type { CallSummary } from "@/lib/calls/types";
import type {
  ApplicantType,
  CallKind,
  CallState,
  Instrument,
  LeadAnswer,
  Reach,
} from "@/lib/calls/vocabulary";
import type { Fund } from "@/lib/funds/vocabulary";
import type { CoverageReason } from "@/lib/regions/rules/reason";
import type { Where } from "@/lib/regions/where/suggest-where";

import type { Theme } from "@/lib/themes/vocabulary";

import type { ExpectedAnswer, FacetName, notStated, Sort } from "./vocabulary";

/** A search: every field is there, empty when not asked for. Amounts in whole euros, the rate in per cent. */
export interface SearchInput {
  q: string;
  /** Empty means every kind; the canonical string then says `kind=any`. */
  kind: CallKind[];
  fund: Fund[];
  programme: string[];
  instrument: Instrument[];
  theme: Theme[];
  objective: string[];
  /** NUTS 2024 codes. */
  region: string[];
  /** Towns or regions as somebody typed them. */
  place: string[];
  reach: Reach[];
  state: CallState[];
  /** Only the calls we estimate to open again. */
  expected: ExpectedAnswer[];
  deadlineFrom: string | null;
  deadlineTo: string | null;
  applicant: (ApplicantType | typeof notStated)[];
  budgetMin: number | null;
  budgetMax: number | null;
  grantMin: number | null;
  grantMax: number | null;
  rateMin: number | null;
  lead: LeadAnswer[];
  language: string[];
  sort: Sort;
  page: number;
  pageSize: number;
}

/** What a URL's query comes as: the platform's own object, or Next's `searchParams`. */
export type SearchParams =
  URLSearchParams | Readonly<Record<string, string | string[] | undefined>>;

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
  /** Our estimate of the next edition; only on the newest edition of a call that is over. */
  expectedAgain: ExpectedAgain | null;
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

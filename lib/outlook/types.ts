import type { ExpectedCall } from "@/lib/calls/rules/edition-order";
import type { CallState } from "@/lib/calls/vocabulary";
import type { Hit, SearchInput } from "@/lib/search/types";

/** What a page is about: a region, a theme or a fund. */
export type OutlookScope = Pick<SearchInput, "region" | "theme" | "fund">;

/** The calls of one group of states: the first of them, and how many there are in all. */
export interface OutlookPart {
  hits: Hit[];
  total: number;
  /** The search that lists them all. */
  input: SearchInput;
}

/** What there is for a region, a theme or a fund at a moment. */
export interface Outlook {
  open: OutlookPart;
  coming: OutlookPart;
  expected: ExpectedCall[];
  /** Calls by state, whatever their state; a state without calls is left out. */
  counts: Partial<Record<CallState, number>>;
  total: number;
  /** The search for everything in the scope. */
  input: SearchInput;
}

import { type Bucket, bucketOf } from "@/components/calls/buckets";
import type { Hit, SearchResult } from "@/lib/search/types";

/** Where a call stands for the reader: its bucket, or that we expect it again. */
export type ResultGroup = Bucket | "expected";

export interface HitGroup {
  key: string;
  /** `null` when results are not in the order of their states, so that headings would repeat. */
  bucket: ResultGroup | null;
  /** True when these calls cover only part of the place. */
  partly: boolean;
  hits: Hit[];
}

type Found = Pick<SearchResult, "hits" | "input">;

/**
 * Cuts a page of results where the reader has to know: where their state changes, and where
 * what covers the place whole ends. Only the default order has such places.
 */
export function groupHits({ hits, input }: Found): HitGroup[] {
  const [first] = hits;
  if (first === undefined) return [];
  if (input.q !== "" || input.sort !== "best") {
    return [{ key: "all", bucket: null, partly: false, hits: [...hits] }];
  }
  const groups: HitGroup[] = [];
  for (const hit of hits) {
    const bucket = hit.expectedAgain ? "expected" : bucketOf(hit.call.state);
    const partly = hit.coverageReason?.extent === "part";
    const last = groups.at(-1);
    if (last?.bucket === bucket && last.partly === partly) last.hits.push(hit);
    else groups.push({ key: `${String(groups.length)}-${bucket}`, bucket, partly, hits: [hit] });
  }
  return groups;
}

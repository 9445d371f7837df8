import type { CallRecord } from "@/lib/calls/types";

import type { ReviewKind } from "./vocabulary";

/** A call that a question is about, with the name of where it comes from. */
export interface QueuedCall extends CallRecord {
  sourceName: string;
}

/** A question as the queue shows it. */
export interface QueuedItem {
  id: string;
  kind: ReviewKind;
  fact: string | null;
  before: unknown;
  after: unknown;
  note: string | null;
  raisedAt: Date;
  source: { id: string; name: string } | null;
  run: {
    id: string;
    sourceId: string;
    reason: string | null;
    detail: string | null;
    added: number;
    changed: number;
    vanished: number;
  } | null;
  /** How the address of the note answered, over days. */
  link: { httpStatus: number | null; failures: number; failingSince: Date | null } | null;
  call: QueuedCall | null;
  otherCall: QueuedCall | null;
}

/** How much waits for an editor. */
export interface OpenItems {
  all: number;
  byKind: Record<ReviewKind, number>;
  /** When the oldest open question came up; `null` when there is none. */
  oldestAt: Date | null;
}
